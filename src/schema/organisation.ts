import { z } from 'astro/zod';
import type { Organisation } from '#domain/organisation';
import { earliest, latest } from '#domain/partial-date';
import { emailAddress, webAddress } from '#schema/addresses';
import type { Issue } from '#schema/issue';
import { type Read, readContent } from '#schema/read';
import type { SourceFile } from '#schema/source-text';
import { flag, id, keys, list, optional, partialDate, text } from '#schema/values';

/** Reads `co-quan/<id>.yaml`. */
export function readOrganisation(file: SourceFile): Read<Organisation> {
	return readContent(file, {
		layout: 'yaml',
		schema: organisationShape,
		rules: () => [],
		build: (shape, id): Organisation => ({ ...shape, id }),
		valueRules: lifeIssues,
	});
}

const NO_CONTACTS = { address: null, phone: null, hotline: null, email: null, website: null };

const organisationShape = keys({
	name: text,
	shortName: optional(text),
	kind: z.enum(['so', 'ubnd', 'hdnd', 'chinh-phu', 'bo', 'quoc-hoi', 'dang', 'don-vi']),
	province: optional(text),
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

function lifeIssues({ id, active, parent, successors }: Organisation): readonly Issue[] {
	const issues: Issue[] = [];
	if (active.from !== null && active.to !== null && latest(active.to) < earliest(active.from)) {
		const message = `Cơ quan kết thúc (${active.to}) trước khi bắt đầu (${active.from}). Hãy xem lại hai ngày.`;
		issues.push({ key: 'active.to', rule: 'ends-before-start', message });
	}
	if (parent === id) issues.push({ key: 'parent', rule: 'related-to-itself', message: TO_ITSELF });
	successors.forEach(({ organ }, index) => {
		if (organ === id) issues.push({ key: `successors.${index}.organ`, rule: 'related-to-itself', message: TO_ITSELF });
	});
	return issues;
}

const TO_ITSELF = 'Ở đây lại ghi chính cơ quan này. Hãy ghi mã của cơ quan kia, hoặc null nếu không có.';
