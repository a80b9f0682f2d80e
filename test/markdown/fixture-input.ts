import { readFileSync } from 'node:fs';
import { type Figure, type Relation, relationNumbers } from '#domain/figure';
import type { Position, Positions } from '#domain/finding';
import { readNumber, type WrittenNumber } from '#domain/number';
import { readPeriod } from '#domain/period';
import { isProblem } from '#domain/problem';
import type { CompileInput } from '#markdown/compile';

/** A figure in short: numbers as written, a range with a hyphen; unit `null` unless given. */
export interface ShortFigure {
	readonly value: string;
	readonly unit?: string;
	readonly quote?: string;
	readonly alsoAt?: readonly string[];
	readonly plan?: { readonly value?: string; readonly percent?: string; readonly quote?: string };
	readonly change?: {
		readonly increase?: string;
		readonly decrease?: string;
		readonly percent?: string;
		readonly ratio?: string;
		readonly quote?: string;
	};
	readonly outOf?: string;
	readonly percent?: string;
	readonly share?: { readonly percent: string; readonly quote?: string };
}

interface Setting {
	readonly kind?: CompileInput['kind'];
	readonly files?: readonly string[];
	readonly figures?: Readonly<Record<string, ShortFigure>>;
}

/** The input of a fixture folder: `input.mdx`, and `setting.json` where the trap needs figures or files. */
export function fixtureInput(folder: URL, hasSetting: boolean): CompileInput {
	const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
	const setting: Setting = hasSetting ? JSON.parse(read('setting.json')) : {};
	return inputOf(read('input.mdx'), setting);
}

export function inputOf(body: string, { kind = 'report', files = [], figures = {} }: Setting = {}): CompileInput {
	const list = Object.entries(figures).map(([id, short]) => figureOf(id, short));
	return { path: 'bao-cao/x.mdx', body, kind, files, figures: list, positions: frontmatterPositions(list) };
}

/** The frontmatter key that a finding's position stands for, or `line:column` of the text. */
export function placeName({ line, column }: Position, figures: readonly Figure[]): string {
	const entry = Object.entries(frontmatterPositions(figures)).find(([, position]) => position.line === line);
	return entry === undefined ? `${line}:${column}` : entry[0];
}

/** Lines no text reaches, one for each key. */
function frontmatterPositions(figures: readonly Figure[]): Positions {
	const keys = figures.flatMap((figure) =>
		[
			'',
			'.value',
			'.quote',
			...figure.alsoAt.map((_, index) => `.alsoAt.${index}`),
			...figure.relations.flatMap(keysOf),
		].map((key) => `figures.${figure.id}${key}`),
	);
	return Object.fromEntries(keys.map((key, index) => [key, { line: 100_001 + index, column: 3 }]));
}

function keysOf(relation: Relation): readonly string[] {
	const direction = relation.kind === 'change' ? (relation.direction ?? 'increase') : '';
	const keys = {
		plan: '.plan.value',
		percent: '.plan.percent',
		change: `.change.${direction}`,
		'change-percent': '.change.percent',
		ratio: '.change.ratio',
		whole: '.outOf',
		'out-of-percent': '.percent',
		share: '.share.percent',
	} as const;
	return relationNumbers(relation).map(({ part }) => keys[part]);
}

function figureOf(id: string, { value, unit, quote, alsoAt, ...relations }: ShortFigure): Figure {
	const [first = value, second] = value.split(/(?<=\d)-/u);
	const period = readPeriod('2023');
	if (isProblem(period)) throw new Error(period.problem);
	return {
		id,
		indicator: null,
		label: id,
		group: null,
		value: { number: number(first), upTo: second === undefined ? null : number(second) },
		unit: unit ?? null,
		qualifier: null,
		basis: 'actual',
		status: null,
		period,
		cutoff: null,
		cumulative: false,
		organ: 'so-a',
		place: null,
		revises: null,
		note: null,
		sourceNote: null,
		quote: quote ?? null,
		alsoAt: alsoAt ?? [],
		relations: relationsOf(relations),
	};
}

function relationsOf({ plan, change, outOf, percent, share }: Omit<ShortFigure, 'value'>): readonly Relation[] {
	const relations: Relation[] = [];
	if (plan) {
		const numbers = { value: maybeNumber(plan.value), percent: maybeNumber(plan.percent) };
		relations.push({ kind: 'plan', ...numbers, figure: null, quote: plan.quote ?? null, note: null });
	}
	if (change) {
		const direction = change.increase ? 'increase' : change.decrease ? 'decrease' : null;
		const amount = maybeNumber(change.increase ?? change.decrease);
		const numbers = { amount, percent: maybeNumber(change.percent), ratio: maybeNumber(change.ratio) };
		relations.push({ kind: 'change', from: null, direction, ...numbers, quote: change.quote ?? null, note: null });
	}
	if (outOf)
		relations.push({ kind: 'out-of', whole: number(outOf), percent: maybeNumber(percent), quote: null, note: null });
	if (share)
		relations.push({ kind: 'share', of: [], percent: number(share.percent), quote: share.quote ?? null, note: null });
	return relations;
}

function number(written: string): WrittenNumber {
	const read = readNumber(written);
	if (isProblem(read)) throw new Error(read.problem);
	return read;
}

function maybeNumber(written: string | undefined): WrittenNumber | null {
	return written === undefined ? null : number(written);
}
