import { z } from 'astro/zod';
import type { Rule } from '#domain/rules/registry';
import { shown } from '#domain/shown';
import { isFigureReference } from '#schema/content-id';
import { statedValue } from '#schema/stated-value';
import { flag, id, keys, list, number, optional, period, statedOrNull, text, textThat } from '#schema/values';

const reference = textThat(
	'figure-reference',
	isFigureReference,
	(written) =>
		`${shown(written)} không phải mã số liệu. Hãy viết mã có trong phần figures, hoặc <năm>/<cơ quan>/<tên báo cáo>#<mã số liệu> của báo cáo khác.`,
);

const references = z.array(reference).min(1);
const note = optional(text);
const quote = optional(text);

export const qualifier = z.enum(['about', 'at-least', 'at-most', 'more-than', 'less-than']);
export const basis = z.enum(['actual', 'plan', 'estimate', 'baseline']);
export const planStatus = z.enum(['proposed', 'adopted', 'assigned', 'revised']);
export const cutoff = z.enum(['start', 'end']);

/** One figure of the frontmatter, as design section 3 writes it. */
export const figureShape = keys({
	indicator: optional(id),
	label: optional(text),
	group: optional(text),
	value: statedValue,
	unit: optional(text),
	qualifier: optional(qualifier),
	basis: optional(basis),
	status: optional(planStatus),
	period: optional(period),
	cutoff: optional(cutoff),
	cumulative: flag,
	organ: optional(id),
	place: optional(text),
	revises: optional(reference),
	note,
	sourceNote: optional(text),
	quote,
	alsoAt: list(text),
	sumOf: z.preprocess(refuseFlatPartition, list(z.preprocess(shortFor('parts'), keys({ parts: references, note })))),
	within: optional(z.preprocess(shortFor('whole'), keys({ whole: reference, note }))),
	plan: optional(
		keys({ value: optional(number), figure: optional(reference), percent: optional(number), quote, note }),
	),
	change: optional(
		keys({
			from: statedOrNull(reference),
			increase: optional(number),
			decrease: optional(number),
			direction: optional(z.enum(['increase', 'decrease'])),
			percent: optional(number),
			ratio: optional(number),
			quote,
			note,
		}),
	),
	outOf: optional(z.preprocess(shortFor('value'), keys({ value: number, percent: optional(number), quote, note }))),
	percent: optional(number),
	pooled: optional(z.preprocess(shortFor('parts'), keys({ parts: references, note }))),
	share: optional(keys({ of: z.preprocess(oneAsList, references), percent: number, quote, note })),
});

export type FigureShape = z.output<typeof figureShape>;

/** `sumOf: [a, b]` is meant as one partition, but several are allowed: `[[a, b]]`. */
function refuseFlatPartition(data: unknown, context: z.core.$RefinementCtx): unknown {
	if (Array.isArray(data) && data.some((item) => typeof item === 'string')) {
		const message = `Mỗi cách chia là một danh sách riêng, nên cần hai lớp ngoặc. Hãy viết sumOf: [[${data.flat().join(', ')}]].`;
		context.addIssue({ code: 'custom', message, params: { rule: 'flat-partition' satisfies Rule }, input: data });
	}
	return data;
}

/** `outOf: "6"` is short for `outOf: { value: "6" }`: a relation that says nothing else needs no key for it. */
function shortFor(key: string): (data: unknown) => unknown {
	const isInFull = (data: unknown) => typeof data === 'object' && data !== null && !Array.isArray(data);
	return (data) => (isInFull(data) ? data : { [key]: data });
}

/** `of: a` is short for `of: [a]`. */
function oneAsList(data: unknown): unknown {
	return typeof data === 'string' ? [data] : data;
}
