import type { GoldKind, GoldQuery } from './gold-queries.ts';
import type { Expected } from './gold-scan.ts';

/** What the search page showed for one query, in order. */
export interface Shown {
	/** Under the heading of the phrase. */
	readonly phrase: readonly string[];
	/** Under the heading of all words. */
	readonly loose: readonly string[];
}

export interface Judged {
	readonly query: GoldQuery;
	readonly shown: Shown;
	readonly expected: Expected;
	readonly recall: number;
	readonly precision: number;
	/** Of the first R results, those that are right, with R the number of right pages. */
	readonly precisionAtR: number;
	readonly firstRight: boolean;
}

/** A query that no page answers is right when nothing is offered as an answer. */
export function judge(query: GoldQuery, shown: Shown, expected: Expected): Judged {
	const { right, first } = expected;
	const answers = answersOf(query, shown);
	const hits = answers.filter((url) => right.has(url)).length;
	const early = answers.slice(0, right.size).filter((url) => right.has(url)).length;
	const none = answers.length === 0 ? 1 : 0;
	return {
		query,
		shown,
		expected,
		recall: right.size === 0 ? 1 : hits / right.size,
		precision: answers.length === 0 ? (right.size === 0 ? 1 : 0) : hits / answers.length,
		precisionAtR: right.size === 0 ? none : early / right.size,
		firstRight: right.size === 0 ? none === 1 : first.has(answers[0] ?? ''),
	};
}

/** What is offered as an answer: of a phrase that no page has, pages that hold its words apart are not, and say so. */
export function answersOf(query: GoldQuery, { phrase, loose }: Shown): readonly string[] {
	return looseAnswers(query) ? [...phrase, ...loose] : phrase;
}

/** Whether pages that hold the words apart answer the query. */
export function looseAnswers({ kind }: GoldQuery): boolean {
	return kind === 'words' || kind === 'code';
}

export interface Figures {
	readonly queries: number;
	readonly recall: number;
	readonly precision: number;
	readonly precisionAtR: number;
	readonly firstRight: number;
}

/** Means over queries; shares, not percent. */
export function figuresOf(judged: readonly Judged[]): Figures {
	const mean = (value: (one: Judged) => number) => judged.reduce((sum, one) => sum + value(one), 0) / judged.length;
	return {
		queries: judged.length,
		recall: mean(({ recall }) => recall),
		precision: mean(({ precision }) => precision),
		precisionAtR: mean(({ precisionAtR }) => precisionAtR),
		firstRight: mean(({ firstRight }) => (firstRight ? 1 : 0)),
	};
}

/** A table for the console: all queries, then each kind. */
export function tableOf(judged: readonly Judged[]): Readonly<Record<string, Readonly<Record<string, string>>>> {
	const kinds = [...new Set(judged.map(({ query }) => query.kind))];
	const rows: (readonly [string, readonly Judged[]])[] = [
		['all', judged],
		['without marks', judged.filter(({ query }) => hasNoMarks(query))],
		...kinds.map((kind: GoldKind): [string, readonly Judged[]] => [
			kind,
			judged.filter(({ query }) => query.kind === kind),
		]),
	];
	return Object.fromEntries(
		rows.map(([name, some]) => {
			const { queries, ...shares } = figuresOf(some);
			const printed = Object.entries(shares).map(([what, share]) => [what, share.toFixed(3)]);
			return [name, Object.fromEntries([['queries', String(queries)], ...printed])];
		}),
	);
}

export function hasNoMarks({ typed }: GoldQuery): boolean {
	return !/\p{M}|đ/iu.test(typed.normalize('NFD'));
}
