import { reportAddress } from '#domain/address';
import type { TextFacts } from '#domain/compiled';
import type { FindFigure, PlacedFigure } from '#domain/placed-figure';
import type { Report } from '#domain/report';
import { type SummaryRemark, summaryRemarks, verdictRemarks } from '#domain/summary-remarks';
import { inTextOrder, sectionsOf } from '#domain/summary-sections';
import { type SummaryNode, summaryTree } from '#domain/summary-tree';
import { comparisons, type SummaryValues, shownBeside, summaryValues } from '#domain/summary-values';
import { EMPTY } from '#domain/table-cell';
import type { Verdict } from '#domain/verdict';

/** "Biểu tổng hợp số liệu": the annex of a report, by the headings of its outline. All texts are Vietnamese and final. */
export interface SummaryTable {
	readonly sections: readonly SummarySection[];
	/** Rows that hold a figure. */
	readonly count: number;
}

/** A heading of the outline; what stands before the first heading has no title. */
export interface SummarySection {
	readonly title: string | null;
	readonly href: string | null;
	readonly depth: number;
	readonly rows: readonly SummaryRow[];
}

export interface SummaryRow extends SummaryValues {
	/** Its address inside the page; `null` where the figure only is referred to. */
	readonly id: string | null;
	/** "3" for a whole, "3.1" for its first part. */
	readonly number: string;
	readonly depth: number;
	readonly lead: string | null;
	readonly name: string;
	readonly unit: string;
	readonly remarks: readonly SummaryRemark[];
}

export interface SummarySource {
	readonly report: Pick<Report, 'id' | 'period' | 'organ' | 'place'>;
	readonly facts: Pick<TextFacts, 'outline' | 'anchors'>;
	readonly figures: readonly PlacedFigure[];
	readonly verdicts: readonly Verdict[];
	readonly find: FindFigure;
}

/**
 * Every figure that stands in the text, once: as a row, or in the column of the plan or the base of a row (`shownBeside`).
 * Only what a text states; of the recomputed, what does not fit or is left, in the remarks and said to be so.
 */
export function summaryTable(source: SummarySource): SummaryTable {
	const { facts, find } = source;
	const page = reportAddress(source.report.id);
	const notes = new Map(source.figures.map(({ figure }) => [figure.id, figure.note]));
	const figures = inTextOrder(source.figures, facts);
	const compared = comparisons(figures, find);
	const beside = shownBeside(figures, compared, source.verdicts);
	const roots = summaryTree(figures.filter(({ href }) => !beside.has(href)));
	const numbers = rowNumbers(roots, '');
	const verdicts = Map.groupBy(source.verdicts, (verdict) => rowOfVerdict(verdict, source));
	const rowOf = ({ placed, lead, again }: SummaryNode, depth: number, whole: SummaryNode | null): SummaryRow => {
		const { figure } = placed;
		const number = numbers.get(figure.id) ?? '';
		const common = { depth, lead, name: nameUnder(placed, whole), unit: figure.unit ?? '' };
		if (again)
			return {
				...common,
				...NO_VALUES,
				id: null,
				number: '',
				remarks: [{ text: `đã nêu ở dòng ${number}`, href: `#${rowId(number)}`, rest: '' }],
			};
		const all = compared(placed);
		return {
			...common,
			...summaryValues(placed, all),
			id: rowId(number),
			number,
			remarks: [
				...summaryRemarks(placed, all, { report: source.report, whole: whole?.placed ?? null, find }),
				...verdictRemarks(verdicts.get(figure.id) ?? [], page, (id) => notes.get(id) ?? null),
			],
		};
	};
	const rowsOf = (node: SummaryNode, depth = 0, whole: SummaryNode | null = null): readonly SummaryRow[] => [
		rowOf(node, depth, whole),
		...node.parts.flatMap((part) => rowsOf(part, depth + 1, node)),
	];
	const sections = sectionsOf(roots, ({ placed }) => placed.figure.id, facts).map(({ heading, items }) => ({
		title: heading?.text ?? null,
		href: heading && `${page}#${heading.id}`,
		depth: heading?.depth ?? 0,
		rows: items.flatMap((node) => rowsOf(node)),
	}));
	return { sections, count: numbers.size };
}

const NO_VALUES: SummaryValues = { plan: EMPTY, base: EMPTY, value: EMPTY, percentOfPlan: EMPTY, percentOfBase: EMPTY };

function rowId(number: string): string {
	return `dong-${number.replaceAll('.', '-')}`;
}

function rowNumbers(nodes: readonly SummaryNode[], before: string): ReadonlyMap<string, string> {
	const counted = nodes.filter(({ again }) => !again);
	return new Map(
		counted.flatMap(({ placed, parts }, index) => {
			const number = `${before}${index + 1}`;
			return [[placed.figure.id, number] as const, ...rowNumbers(parts, `${number}.`)];
		}),
	);
}

/** Of parts, the rest is told once, at their whole. */
function rowOfVerdict({ figure, kind }: Verdict, { figures }: SummarySource): string {
	if (kind !== 'within') return figure;
	const placed = figures.find((each) => each.figure.id === figure);
	const relation = placed?.figure.relations.find((each) => each.kind === 'within');
	return relation !== undefined && figures.some((each) => each.figure.id === relation.whole) ? relation.whole : figure;
}

/** Under its own whole, a group needs no name of the indicator. */
function nameUnder({ figure, name }: PlacedFigure, whole: SummaryNode | null): string {
	const shared = whole !== null && figure.indicator !== null && whole.placed.figure.indicator === figure.indicator;
	return shared && whole.placed.figure.group === null && figure.group !== null ? figure.group : name;
}
