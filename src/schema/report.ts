import { z } from 'astro/zod';
import { anchorId, type Figure, relationNumbers } from '#domain/figure';
import type { Report } from '#domain/report';
import type { Rule } from '#domain/rules/registry';
import { shown } from '#domain/shown';
import { codeNotation, codeNumber } from '#schema/document-code';
import { figureOf } from '#schema/figure';
import { type FigureShape, figureShape } from '#schema/figure-shape';
import type { Issue } from '#schema/issue';
import { fileName, publicationShape, signer } from '#schema/publication';
import { type Read, readContent } from '#schema/read';
import { reportIssues } from '#schema/report-rules';
import type { SourceFile } from '#schema/source-text';
import {
	day,
	id,
	keys,
	list,
	optional,
	partialDate,
	period,
	shortName,
	statedOrNull,
	text,
	textThat,
} from '#schema/values';

/** Reads `bao-cao/<year>/<organ>/<slug>.mdx`. */
export function readReport(file: SourceFile): Read<Report> {
	return readContent(file, {
		layout: 'frontmatter',
		schema: reportShape,
		rules: reportIssues,
		build: reportOf,
		valueRules: ({ figures }) => anchorIssues(figures),
	});
}

export const reportShape = keys({
	...publicationShape,
	organ: id,
	typeName: shortName,
	codeNumber: statedOrNull(codeNumber),
	codeNotation: statedOrNull(codeNotation),
	place: optional(text),
	issuedDate: statedOrNull(partialDate),
	subject: text,
	period,
	edition: z.enum(['full', 'rewritten']),
	source: keys({
		kind: z.enum(['signed-pdf', 'word-copy', 'draft', 'unknown']),
		name: text,
		sha256: optional(
			textThat(
				'wrong-sha256',
				(written) => /^[0-9a-f]{64}$/u.test(written),
				() => 'sha256 phải là 64 chữ số và chữ a–f viết thường. Hãy chép lại, hoặc ghi null nếu không có.',
			),
		),
		file: optional(fileName),
	}),
	fields: list(id),
	summary: z
		.array(text)
		.max(5)
		.nullish()
		.transform((lines) => lines ?? []),
	signer: optional(signer),
	to: list(text),
	figures: z
		.record(z.string(), figureShape)
		.superRefine(refuseTooManyQuotes)
		.nullish()
		.transform((figures) => figures ?? {}),
	reply: optional(keys({ date: day, text })),
	replacedBy: optional(
		textThat(
			'wrong-id',
			(written) => /^\d{4}\/[a-z0-9-]+\/[a-z0-9-]+$/u.test(written),
			(written) => `${shown(written)} không phải mã báo cáo. Hãy ghi <năm>/<cơ quan>/<tên báo cáo> của bản thay thế.`,
		),
	),
	approved: optional(keys({ by: text, date: day })),
	corrections: list(
		keys({ date: day, figure: statedOrNull(text), from: text, to: text, reason: text, kind: z.literal('portal') }),
	),
});

/** Each is looked for in the whole text. */
const MOST_QUOTES = 1000;

function refuseTooManyQuotes(figures: Readonly<Record<string, FigureShape>>, context: z.core.$RefinementCtx): void {
	const quotes = Object.values(figures).flatMap(({ quote, alsoAt, plan, change, outOf, share }) =>
		[quote, plan?.quote, change?.quote, outOf?.quote, share?.quote, ...alsoAt].filter((words) => words != null),
	);
	if (quotes.length <= MOST_QUOTES) return;
	const message =
		'Báo cáo có hơn 1.000 đoạn trích (quote, alsoAt), nhiều gấp mấy lần báo cáo lớn nhất. Hãy bỏ quote ở những số chỉ có một chỗ trong bài.';
	context.addIssue({ code: 'custom', message, params: { rule: 'yaml-too-large' satisfies Rule } });
}

function reportOf(shape: z.output<typeof reportShape>, id: string): Report {
	const { period, organ, place } = shape;
	const figures = Object.entries(shape.figures).map(([figure, stated]) =>
		figureOf(figure, stated, { period, organ, place }),
	);
	return { ...shape, id, figures };
}

/** `so-viec-lam-percent` is the percentage of `viec-lam`: no figure can be called `viec-lam-percent` beside it. */
function anchorIssues(figures: readonly Figure[]): readonly Issue[] {
	const ids = new Set(figures.map(({ id }) => anchorId(id)));
	return figures.flatMap(({ id, relations }) =>
		relations.flatMap(relationNumbers).flatMap(({ part }) => {
			const anchor = anchorId(id, part);
			const fresh = ids.size < ids.add(anchor).size;
			const message = `Địa chỉ ${anchor} trong trang bị trùng: hai con số cùng nhận tên này. Hãy đổi mã của một số liệu (ví dụ “${id}”).`;
			return fresh ? [] : [{ key: `figures.${id}`, rule: 'anchor-twice', message }];
		}),
	);
}
