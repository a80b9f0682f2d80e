import type { Figure, Relation, RelationPart } from '#domain/figure';
import { printNumber, type WrittenNumber } from '#domain/number';
import { type FindFigure, type PlacedFigure, partHref, printMoment, printWithUnit } from '#domain/placed-figure';
import { planWord } from '#domain/plan-words';
import type { Report } from '#domain/report';
import { planWords, remarks } from '#domain/series-words';
import { type Compared, percentOfBase } from '#domain/summary-values';
import { planRemark } from '#domain/table-cell';
import { VERDICT_WORDS, type Verdict } from '#domain/verdict';

/** A remark of a row: a stated number leads to its sentence, `rest` follows without a link. */
export interface SummaryRemark {
	readonly text: string;
	readonly href: string | null;
	readonly rest: string;
}

/**
 * "Ghi chú" of a row: its time, place and kind where they are not the report's; the numbers of its relations that have
 * no column; the report's own remark, the portal's, and what does not fit or is left when it is recomputed.
 */
export function summaryRemarks(
	placed: PlacedFigure,
	compared: Compared,
	{ report, whole, find }: RemarkContext,
): readonly SummaryRemark[] {
	const { figure, organ } = placed;
	const isPlan = figure.basis === 'plan';
	const said = [
		...(isPlan ? planMoment(figure, report) : moment(figure, report, whole)),
		...(figure.organ === report.organ ? [] : [organ.name]),
		...(figure.place === report.place || figure.place === null ? [] : [figure.place]),
		...(isPlan ? [] : [...remarks(figure), ...planRemark(compared.plan.value, figure.period)]),
	];
	return [
		...said.map(plain),
		...elsewhere('số kế hoạch', isPlan ? null : (compared.plan.value?.href ?? null), placed),
		...elsewhere('số cùng kỳ', compared.base?.href ?? null, placed),
		...changeRemarks(placed, compared),
		...figure.relations.flatMap((relation) => ratioRemarks(placed, relation, whole, find)),
		...[figure.sourceNote, figure.note && portalNote(figure.note)].flatMap((note) =>
			note === null ? [] : [plain(note)],
		),
	];
}

interface RemarkContext {
	readonly report: Pick<Report, 'period' | 'organ' | 'place'>;
	/** The figure under which it stands. */
	readonly whole: PlacedFigure | null;
	readonly find: FindFigure;
}

/** What was recomputed and does not fit, or is left: each arithmetic once, with its place among the report's verdicts. */
export function verdictRemarks(
	verdicts: readonly Verdict[],
	page: string,
	noteOf: (figure: string) => string | null,
): readonly SummaryRemark[] {
	const told = verdicts.filter(({ verdict }) => verdict === 'chua-khop' || verdict === 'con-lai');
	return told
		.filter(({ how }, index) => told.findIndex((other) => other.how === how) === index)
		.map(({ how, verdict, figure, note }) => ({
			text: 'Đối chiếu',
			href: `${page}#doi-chieu-${figure}`,
			rest: [
				`: ${how}`,
				verdict === 'chua-khop' ? ` (${VERDICT_WORDS[verdict]})` : '',
				note === null || note === noteOf(figure) ? '' : `. ${portalNote(note)}`,
			].join(''),
		}));
}

/** A number in a column that this report itself does not state. */
function elsewhere(what: string, href: string | null, placed: PlacedFigure): readonly SummaryRemark[] {
	if (href === null || pageOf(href) === pageOf(placed.href)) return [];
	return [{ text: `${what} nêu ở báo cáo khác`, href: pageOf(href), rest: '' }];
}

function pageOf(href: string): string {
	return href.slice(0, href.lastIndexOf('#'));
}

/** A part has the time of its whole, and needs to say it only where it has another. */
function moment(figure: Figure, { period }: Pick<Report, 'period'>, whole: PlacedFigure | null): readonly string[] {
	const usual = whole?.figure ?? { period, cutoff: null };
	return figure.period === usual.period && figure.cutoff === usual.cutoff ? [] : [printMoment(figure)];
}

function planMoment(figure: Figure, { period }: Pick<Report, 'period'>): readonly string[] {
	const said = figure.cutoff === null ? planWords(figure, period) : `${planWord(figure.status)} ${printMoment(figure)}`;
	return said === 'kế hoạch' ? [] : [said];
}

/** "giảm 2,79 điểm phần trăm so với cuối năm 2022": what the column of percentages does not hold. */
function changeRemarks(placed: PlacedFigure, { change, base }: Compared): readonly SummaryRemark[] {
	const inColumn = percentOfBase(change);
	const numbers = change?.numbers.filter((number) => number !== inColumn) ?? [];
	const than = base === null ? '' : `so với ${printMoment(base.figure)}`;
	if (numbers.length === 0) return than === '' ? [] : [plain(than)];
	return numbers.map(({ words, part }, index) => {
		const isLast = index === numbers.length - 1;
		return { text: words, href: partHref(placed, part), rest: isLast && than !== '' ? ` ${than}` : '' };
	});
}

/** "trên tổng số 71 xã", "tỷ lệ 40,8%", "chiếm 76,1% của …". */
function ratioRemarks(
	placed: PlacedFigure,
	relation: Relation,
	row: PlacedFigure | null,
	find: FindFigure,
): readonly SummaryRemark[] {
	if (relation.kind === 'out-of') {
		const { whole, percent } = relation;
		return [
			linked(placed, 'whole', 'trên tổng số', whole, placed.figure.unit),
			...(percent === null ? [] : [linked(placed, 'out-of-percent', 'tỷ lệ', percent, '%')]),
		];
	}
	if (relation.kind !== 'share') return [];
	const wholes = relation.of.flatMap((reference) => find(reference, placed.report) ?? []);
	const isAbove = wholes.length === 1 && wholes[0]?.href === row?.href;
	const named = isAbove ? [] : wholes.map(({ name }) => `“${name}”`);
	const rest = named.length === 0 ? '' : ` của ${named.join(' và ')}`;
	return [{ ...linked(placed, 'share', 'chiếm', relation.percent, '%'), rest }];
}

function linked(
	placed: PlacedFigure,
	part: RelationPart,
	before: string,
	number: WrittenNumber,
	unit: string | null,
): SummaryRemark {
	const printed = printWithUnit(printNumber(number.plain, number.decimals), unit);
	return { text: `${before} ${printed}`, href: partHref(placed, part), rest: '' };
}

function portalNote(note: string): string {
	return `Ghi chú của cổng: ${note.replace(/\.$/u, '')}`;
}

function plain(text: string): SummaryRemark {
	return { text, href: null, rest: '' };
}
