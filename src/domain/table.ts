import { type FindFigure, type PlacedFigure, printMoment } from '#domain/placed-figure';
import type { Series } from '#domain/series';
import type { SeriesPoint } from '#domain/series-point';
import { remarks } from '#domain/series-words';
import { type PlanValue, type StatedPercent, statedPlans } from '#domain/stated-plan';
import {
	type Cell,
	EMPTY,
	missingPlan,
	numberCell,
	percentCell,
	planCell,
	planRemark,
	unitUnless,
	words,
} from '#domain/table-cell';

/** A table for readers and for files: the texts are Vietnamese and final, the plain values are for machines. */
export interface Table {
	readonly caption: string;
	readonly columns: readonly Column[];
	/** One cell a column. */
	readonly rows: readonly (readonly Cell[])[];
	readonly notes: readonly string[];
}

interface Column {
	readonly key: ColumnKey;
	readonly label: string;
	readonly numeric: boolean;
}

/** Same words as the chart of the series: every number that it shows, and why points are not joined. */
export function tableOfSeries(series: Series): Table {
	const points = series.whole === null ? series.points : [series.whole, ...series.points];
	const rows = points.map((point) => rowOfPoint(point));
	if (series.remainder !== null) {
		const { label, amount, how } = series.remainder;
		const rest = { text: how.slice(how.lastIndexOf('= ') + 2), plain: amount, href: null };
		rows.push({ name: words(label), unit: words(series.unit ?? ''), value: rest, note: words(`tính: ${how}`) });
	}
	return tableOf(series.title, rows, { ...LABELS, value: VALUE_LABELS[series.kind] }, series.notes);
}

/**
 * Figures as a table: a plan stands in the row of its result. Only columns that hold something; where a result is
 * measured in percent of a plan whose number no text states, the plan reads "báo cáo không ghi".
 */
export function tableOfFigures(figures: readonly PlacedFigure[], find: FindFigure): Table {
	const planOf = statedPlans(figures, find);
	const results = figures.filter(({ figure }) => figure.basis !== 'plan');
	const shown = new Set(results.map((placed) => planOf(placed).value?.href));
	const rows = figures
		.filter(({ figure, href }) => figure.basis !== 'plan' || !shown.has(href))
		.map((placed) => rowOfFigure(placed, planOf(placed)));
	return tableOf('Số liệu trong báo cáo', rows, LABELS, []);
}

type ColumnKey = 'name' | 'detail' | 'unit' | 'plan' | 'value' | 'percent' | 'period' | 'note';

type Row = Partial<Readonly<Record<ColumnKey, Cell>>>;

const LABELS: Readonly<Record<ColumnKey, string>> = {
	name: 'Nội dung',
	detail: 'Chi tiết',
	unit: 'Đơn vị tính',
	plan: 'Kế hoạch',
	value: 'Thực hiện',
	percent: '% so kế hoạch',
	period: 'Kỳ',
	note: 'Ghi chú',
};

const VALUE_LABELS: Readonly<Record<Series['kind'], string>> = {
	'ke-hoach': 'Thực hiện',
	'thoi-gian': 'Số liệu',
	'co-cau': 'Số liệu',
	'so-sanh': 'Số liệu',
};

const KEYS = ['name', 'detail', 'unit', 'plan', 'value', 'percent', 'period', 'note'] as const;
const NUMERIC: ReadonlySet<ColumnKey> = new Set(['plan', 'value', 'percent']);

function tableOf(
	caption: string,
	rows: readonly Row[],
	labels: Readonly<Record<ColumnKey, string>>,
	notes: readonly string[],
): Table {
	const keys = KEYS.filter((key) => rows.some((row) => row[key] !== undefined && row[key].text !== ''));
	return {
		caption,
		columns: keys.map((key) => ({ key, label: labels[key], numeric: NUMERIC.has(key) })),
		rows: rows.map((row) => keys.map((key) => row[key] ?? EMPTY)),
		notes,
	};
}

function rowOfPoint(point: SeriesPoint): Row {
	const { label, detail, value, plan, percentOfPlan, breakBefore } = point;
	return {
		name: words(label),
		detail: words(detail ?? ''),
		unit: words((value ?? plan)?.unit ?? ''),
		plan:
			plan === null ? missingPlan(percentOfPlan) : numberCell(plan, value === null ? null : unitUnless(plan, value)),
		value: value === null ? EMPTY : numberCell(value),
		percent: percentCell(percentOfPlan),
		note: words([...planRemark(plan, point.period), ...(breakBefore === null ? [] : [breakBefore])].join('; ')),
	};
}

function rowOfFigure(placed: PlacedFigure, plan: { value: PlanValue | null; percent: StatedPercent | null }): Row {
	const { figure, name, href } = placed;
	const { number, upTo } = figure.value;
	const isPlan = figure.basis === 'plan';
	return {
		name: words(name),
		unit: words(figure.unit ?? ''),
		plan: planCell(plan, figure),
		value: isPlan ? EMPTY : numberCell({ number, upTo, qualifier: figure.qualifier, href }),
		percent: percentCell(plan.percent),
		period: words(printMoment(figure)),
		note: words(notesOf(figure, plan.value).join('; ')),
	};
}

function notesOf(figure: PlacedFigure['figure'], plan: PlanValue | null): readonly string[] {
	const ours = figure.note === null ? null : `Ghi chú của cổng: ${figure.note}`;
	const own = figure.basis === 'plan' ? [] : remarks(figure);
	return [...own, ...planRemark(plan, figure.period), figure.sourceNote, ours].filter((part) => part !== null);
}
