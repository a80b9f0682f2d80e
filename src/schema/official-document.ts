import { z } from 'astro/zod';
import type { OfficialDocument } from '#domain/official-document';
import { type DataMap, listOf, mapOf } from '#schema/data';
import { codeNotation, codeNumber } from '#schema/document-code';
import type { Issue } from '#schema/issue';
import { publicationIssues, publicationShape, signer } from '#schema/publication';
import { type Read, readContent } from '#schema/read';
import type { SourceFile } from '#schema/source-text';
import { id, keys, list, optional, partialDate, shortName, statedOrNull, text } from '#schema/values';

/** Reads `van-ban/<id>.mdx`. */
export function readOfficialDocument(file: SourceFile): Read<OfficialDocument> {
	return readContent(file, {
		layout: 'frontmatter',
		schema: documentShape,
		rules: documentIssues,
		build: (shape, id) => ({ ...shape, id }),
	});
}

export const documentShape = keys({
	...publicationShape,
	typeName: shortName,
	codeNumber: statedOrNull(codeNumber),
	codeNotation: statedOrNull(codeNotation),
	issuedDate: statedOrNull(partialDate),
	organ: statedOrNull(id),
	subject: text,
	signer: optional(signer),
	edition: optional(z.enum(['full', 'summary'])),
	field: optional(id),
	aliases: list(text),
	relations: list(keys({ type: z.enum(['amends', 'replaces', 'implements', 'guides', 'details']), target: id })),
	status: optional(keys({ value: text, statusAsOf: partialDate, source: text })),
	replacedBy: optional(id),
});

function documentIssues(data: DataMap, id: string): readonly Issue[] {
	const message = 'Địa chỉ /van-ban/moi/ là trang văn bản mới đăng. Hãy đặt tên khác cho tệp.';
	const reserved: readonly Issue[] = id === 'moi' ? [{ key: '', rule: 'reserved-name', message }] : [];
	return [...reserved, ...publicationIssues(data, id), ...relationIssues(data, id)];
}

function relationIssues(data: DataMap, id: string): readonly Issue[] {
	return listOf(data['relations']).flatMap((relation, index): readonly Issue[] => {
		if (mapOf(relation)['target'] !== id) return [];
		const message = 'Văn bản có quan hệ với chính nó. Hãy ghi mã của văn bản kia.';
		return [{ key: `relations.${index}.target`, rule: 'related-to-itself', message }];
	});
}
