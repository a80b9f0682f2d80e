import { type FigureLookup, recompute } from '#domain/checks/recompute';
import type { Anchor } from '#domain/compiled';
import { anchorId, type Figure, type Qualifier, type Relation, relationNumbers } from '#domain/figure';
import { readNumber, type WrittenNumber } from '#domain/number';
import { readPartialDate } from '#domain/partial-date';
import { readPeriod } from '#domain/period';
import { isProblem, type Problem } from '#domain/problem';
import type { Report } from '#domain/report';
import type { Verdict } from '#domain/verdict';

/** A figure as a test writes it: a number, or a number with what matters to the test. */
export interface Sketch {
	/** "18.498", "120-150". */
	readonly value: string;
	readonly unit?: string | null;
	readonly qualifier?: Qualifier;
	readonly note?: string;
	readonly relations?: readonly Relation[];
	readonly block?: string;
	readonly sentence?: string;
}

export type Sketches = Readonly<Record<string, Sketch>>;

export const REPORT = '2023/so-ldtbxh-dak-nong/tom-tat';

function known<Value>(value: Value | Problem): Value {
	if (isProblem(value)) throw new Error(value.problem);
	return value;
}

export function number(written: string): WrittenNumber {
	return known(readNumber(written));
}

export function sumOf(...parts: string[]): Relation {
	return { kind: 'sum-of', parts, quote: null };
}

export function within(whole: string): Relation {
	return { kind: 'within', whole, quote: null };
}

export function plan(stated: { value?: string; figure?: string; percent?: string }): Relation {
	return {
		kind: 'plan',
		value: optional(stated.value),
		figure: stated.figure ?? null,
		percent: optional(stated.percent),
		quote: null,
	};
}

export function change(stated: {
	from: string | null;
	increase?: string;
	decrease?: string;
	direction?: 'increase' | 'decrease';
	percent?: string;
	ratio?: string;
}): Relation {
	const { from, increase, decrease } = stated;
	return {
		kind: 'change',
		from,
		direction: stated.direction ?? (increase !== undefined ? 'increase' : decrease !== undefined ? 'decrease' : null),
		amount: optional(increase ?? decrease),
		percent: optional(stated.percent),
		ratio: optional(stated.ratio),
		quote: null,
	};
}

export function outOf(whole: string, percent?: string): Relation {
	return { kind: 'out-of', whole: number(whole), percent: optional(percent), quote: null };
}

export function pooled(...parts: string[]): Relation {
	return { kind: 'pooled', parts, quote: null };
}

export function share(of: string | readonly string[], percent: string): Relation {
	return { kind: 'share', of: typeof of === 'string' ? [of] : of, percent: number(percent), quote: null };
}

export function reportOf(sketches: Sketches, id = REPORT): Report {
	return {
		id,
		organ: 'so-ldtbxh-dak-nong',
		typeName: 'Báo cáo',
		codeNumber: null,
		codeNotation: null,
		place: null,
		issuedDate: null,
		subject: 'Kết quả năm 2023',
		period: known(readPeriod('2023')),
		posted: known(readPartialDate('2026-11-21')),
		edition: 'rewritten',
		source: { kind: 'unknown', name: 'Bản chữ', sha256: null, file: null },
		access: 'public',
		draft: false,
		fields: [],
		summary: [],
		signer: null,
		to: [],
		files: [],
		figures: Object.entries(sketches).map(([figure, sketch]) => figureOf(figure, sketch)),
		reply: null,
		replacedBy: null,
		withdrawn: null,
		approved: null,
		formerAddresses: [],
		corrections: [],
	};
}

/** Every number of the report, each anchored in the text. */
export function anchorsOf(sketches: Sketches): Record<string, Anchor> {
	return Object.fromEntries(
		Object.entries(sketches).flatMap(([figure, sketch]) => {
			const parts = (sketch.relations ?? []).flatMap((relation) => relationNumbers(relation).map(({ part }) => part));
			const { block = figure, sentence = 'Một câu.' } = sketch;
			return [undefined, ...parts].map((part) => {
				const id = anchorId(figure, part);
				return [id.slice('so-'.length), { id, block, sentence, heading: null }];
			});
		}),
	);
}

/** Recomputes a report, and others that it names, as their texts anchor them; without the anchors in `unanchored`. */
export function verdictsOf(
	sketches: Sketches,
	unanchored: readonly string[] = [],
	others: Readonly<Record<string, Sketches>> = {},
): readonly Verdict[] {
	const anchors = anchorsOf(sketches);
	for (const key of unanchored) Reflect.deleteProperty(anchors, key);
	const reports = new Map(
		Object.entries({ ...others, [REPORT]: sketches }).map(([id, some]) => [id, reportOf(some, id)]),
	);
	const lookup: FigureLookup = (reference, from) => {
		const [report, id] = reference.includes('#') ? reference.split('#') : [from, reference];
		const figure = reports.get(report ?? '')?.figures.find((candidate) => candidate.id === id);
		const anchored = report === REPORT ? Object.hasOwn(anchors, id ?? '') : !unanchored.includes(reference);
		return figure === undefined ? null : { figure, report: report ?? '', anchored };
	};
	return recompute(reportOf(sketches), anchors, lookup);
}

/** The verdict of one figure. */
export function verdictOf(figure: string, ...given: Parameters<typeof verdictsOf>): Verdict {
	const [verdict, ...more] = verdictsOf(...given).filter((candidate) => candidate.figure === figure);
	if (verdict === undefined || more.length > 0) throw new Error(`${figure} has ${more.length + 1} verdicts, not one`);
	return verdict;
}

function figureOf(id: string, sketch: Sketch): Figure {
	const [from = '', upTo] = sketch.value.split('-');
	return {
		id,
		indicator: null,
		label: id,
		group: null,
		value: { number: number(from), upTo: optional(upTo) },
		unit: sketch.unit ?? null,
		qualifier: sketch.qualifier ?? null,
		basis: 'actual',
		status: null,
		period: known(readPeriod('2023')),
		cutoff: null,
		cumulative: false,
		organ: 'so-ldtbxh-dak-nong',
		place: null,
		note: sketch.note ?? null,
		sourceNote: null,
		quote: null,
		alsoAt: [],
		relations: sketch.relations ?? [],
	};
}

function optional(written: string | undefined): WrittenNumber | null {
	return written === undefined ? null : number(written);
}
