import { z } from 'astro/zod';
import type { Organisation } from '#domain/organisation';
import { earliest, latest, readPartialDate } from '#domain/partial-date';
import { isProblem } from '#domain/problem';
import { emailAddress, webAddress } from '#schema/addresses';
import { type Data, type DataMap, listOf, mapOf, stringsIn } from '#schema/data';
import type { Issue } from '#schema/issue';
import { type Read, readContent } from '#schema/read';
import type { SourceFile } from '#schema/source-text';
import { flag, id, keys, list, optional, partialDate, shortName, text } from '#schema/values';

/** Reads `co-quan/<id>.yaml`. */
export function readOrganisation(file: SourceFile): Read<Organisation> {
	return readContent(file, {
		layout: 'yaml',
		schema: organisationShape,
		rules: organisationIssues,
		build: (shape, id): Organisation => ({ ...shape, id }),
	});
}

const NO_CONTACTS = { address: null, phone: null, hotline: null, email: null, website: null };

export const organisationShape = keys({
	name: text,
	shortName: optional(text),
	kind: z.enum(['so', 'ubnd', 'hdnd', 'chinh-phu', 'bo', 'quoc-hoi', 'dang', 'don-vi']),
	province: optional(shortName),
	parent: optional(id),
	notations: list(text),
	active: keys({ from: optional(partialDate), to: optional(partialDate) })
		.nullish()
		.transform((active) => active ?? { from: null, to: null }),
	successors: list(
		keys({
			organ: id,
			functions: list(text),
			from: optional(partialDate),
			source: optional(text),
			verified: flag,
		}),
	),
	contacts: keys({
		address: optional(text),
		phone: optional(text),
		hotline: optional(text),
		email: optional(emailAddress),
		website: optional(webAddress),
	})
		.nullish()
		.transform((contacts) => contacts ?? NO_CONTACTS),
});

function organisationIssues(data: DataMap, id: string): readonly Issue[] {
	const named = [...stringsIn('parent', data['parent']), ...listOf(data['successors']).flatMap(successor)];
	const toItself = named.filter(([, organ]) => organ === id);
	return [
		...toItself.map(([key]): Issue => ({ key, rule: 'related-to-itself', message: TO_ITSELF })),
		...lifeIssues(mapOf(data['active'])),
	];
}

function successor(data: Data, index: number) {
	return stringsIn(`successors.${index}.organ`, mapOf(data)['organ']);
}

function lifeIssues({ from, to }: DataMap): readonly Issue[] {
	const start = typeof from === 'string' ? readPartialDate(from) : null;
	const end = typeof to === 'string' ? readPartialDate(to) : null;
	if (start === null || end === null || isProblem(start) || isProblem(end) || latest(end) >= earliest(start)) return [];
	const message = `Cơ quan kết thúc (${end}) trước khi bắt đầu (${start}). Hãy xem lại hai ngày.`;
	return [{ key: 'active.to', rule: 'ends-before-start', message }];
}

const TO_ITSELF = 'Ở đây lại ghi chính cơ quan này. Hãy ghi mã của cơ quan kia, hoặc null nếu không có.';
