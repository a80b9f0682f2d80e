import { publishedFigures } from '#domain/checks/published-figures';
import { recompute } from '#domain/checks/recompute';
import type { Anchor } from '#domain/compiled';
import {
	anchorId,
	type Basis,
	type Cutoff,
	type Figure,
	type PlanStatus,
	type Qualifier,
	type Relation,
	relationNumbers,
} from '#domain/figure';
import type { Indicator } from '#domain/indicator';
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
	/** Else the figure has a label: `label`, or its id. */
	readonly indicator?: string;
	readonly label?: string;
	readonly group?: string;
	readonly basis?: Basis;
	readonly status?: PlanStatus;
	/** "2023" where nothing is said. */
	readonly period?: string;
	readonly cutoff?: Cutoff;
	readonly cumulative?: boolean;
	readonly organ?: string;
	readonly place?: string;
	readonly revises?: string;
	readonly relations?: readonly Relation[];
	readonly block?: string;
	readonly sentence?: string;
	/** Of the numbers of its relations, by part; else as `sentence`. */
	readonly sentences?: Readonly<Record<string, string>>;
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
	return { kind: 'sum-of', parts, quote: null, note: null };
}

export function within(whole: string): Relation {
	return { kind: 'within', whole, quote: null, note: null };
}

export function plan(stated: { value?: string; figure?: string; percent?: string }): Relation {
	return {
		kind: 'plan',
		value: optional(stated.value),
		figure: stated.figure ?? null,
		percent: optional(stated.percent),
		quote: null,
		note: null,
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
		note: null,
	};
}

export function outOf(whole: string, percent?: string): Relation {
	return { kind: 'out-of', whole: number(whole), percent: optional(percent), quote: null, note: null };
}

export function pooled(...parts: string[]): Relation {
	return { kind: 'pooled', parts, quote: null, note: null };
}

export function share(of: string | readonly string[], percent: string): Relation {
	return { kind: 'share', of: typeof of === 'string' ? [of] : of, percent: number(percent), quote: null, note: null };
}

/** The same relation with a note of its own. */
export function noted(relation: Relation, note: string): Relation {
	return { ...relation, note };
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
		allowedPersonalData: [],
		corrections: [],
	};
}

/** Every number of the report, each anchored in the text. */
export function anchorsOf(sketches: Sketches): Record<string, Anchor> {
	return Object.fromEntries(
		Object.entries(sketches).flatMap(([figure, sketch]) => {
			const parts = (sketch.relations ?? []).flatMap((relation) => relationNumbers(relation).map(({ part }) => part));
			const { block = figure, sentence = 'Một câu.', sentences = {} } = sketch;
			return [undefined, ...parts].map((part) => {
				const id = anchorId(figure, part);
				const own = part === undefined ? sentence : (sentences[part] ?? sentence);
				return [id.slice('so-'.length), { id, block, sentence: own, heading: null }];
			});
		}),
	);
}

/** What a test says besides the figures. */
export interface Surroundings {
	/** Changes to the report, and to others by their ids. */
	readonly reports?: Readonly<Record<string, Partial<Report>>>;
	readonly indicators?: readonly Indicator[];
}

/**
 * Recomputes a report, and others that it names, as their texts anchor them; without the anchors in `unanchored`, of
 * other reports `<report>#<anchor>`.
 */
export function verdictsOf(
	sketches: Sketches,
	unanchored: readonly string[] = [],
	others: Readonly<Record<string, Sketches>> = {},
	{ reports = {}, indicators = [] }: Surroundings = {},
): readonly Verdict[] {
	const entries = Object.entries({ ...others, [REPORT]: sketches }).map(([id, some]) => {
		const all = Object.entries(anchorsOf(some));
		const isKept = (key: string) => !unanchored.includes(id === REPORT ? key : `${id}#${key}`);
		const anchors = Object.fromEntries(all.filter(([key]) => isKept(key)));
		return { value: { ...reportOf(some, id), ...reports[id] }, facts: { anchors } };
	});
	const own = entries.find(({ value }) => value.id === REPORT);
	return own === undefined ? [] : recompute(own.value, own.facts.anchors, publishedFigures(entries, indicators));
}

/** The verdict of one figure. */
export function verdictOf(figure: string, ...given: Parameters<typeof verdictsOf>): Verdict {
	const [verdict, ...more] = verdictsOf(...given).filter((candidate) => candidate.figure === figure);
	if (verdict === undefined || more.length > 0) throw new Error(`${figure} has ${more.length + 1} verdicts, not one`);
	return verdict;
}

function figureOf(id: string, sketch: Sketch): Figure {
	const { value, block: _block, sentence: _sentence, sentences: _sentences, ...given } = sketch;
	const [from = '', upTo] = value.split('-');
	return {
		...NOTHING,
		label: given.indicator === undefined ? id : null,
		...given,
		id,
		value: { number: number(from), upTo: optional(upTo) },
		period: known(readPeriod(given.period ?? '2023')),
	};
}

const NOTHING = {
	indicator: null,
	label: null,
	group: null,
	unit: null,
	qualifier: null,
	basis: 'actual',
	status: null,
	cutoff: null,
	cumulative: false,
	organ: 'so-ldtbxh-dak-nong',
	place: null,
	revises: null,
	note: null,
	sourceNote: null,
	quote: null,
	alsoAt: [],
	relations: [],
} as const;

function optional(written: string | undefined): WrittenNumber | null {
	return written === undefined ? null : number(written);
}
