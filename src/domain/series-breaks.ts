import type { SeriesBreak } from '#domain/boundaries';
import { Decimal } from '#domain/decimal';
import type { Figure } from '#domain/figure';
import type { Indicator } from '#domain/indicator';
import { verifiedMark } from '#domain/organisation-words';
import { periodStart } from '#domain/period';
import { momentOf, printMoment } from '#domain/placed-figure';
import { windowKey, windowWords } from '#domain/series-window';
import { countsSameThing, unitOf } from '#domain/unit';

/** Where the days on which a series breaks are found. */
export interface BreakSources {
	readonly indicators: ReadonlyMap<string, Indicator>;
	/** Since when each organisation answers for what it does (`boundariesOf`). */
	readonly boundaries: (organ: string) => readonly SeriesBreak[];
}

/** How a figure stands to those before it of the same thing: indicator or label, group, organisation and place. */
export interface Joint {
	/** Why it must not be joined to them; `null` where it may, and for the first. */
	readonly breakBefore: string | null;
	/** An estimate beside the result of the same time: no line runs through it. */
	readonly apart: boolean;
}

/**
 * The joints of figures, in any order. Whoever draws a line or writes a file shows them: a change of definition or
 * standard that the indicator states, of what the organisation answers for, of the window in which is counted, of the
 * unit, and two numbers for one time.
 */
export function jointsOf(figures: readonly Figure[], sources: BreakSources): ReadonlyMap<Figure, Joint> {
	const joints = new Map<Figure, Joint>();
	for (const thing of Map.groupBy(figures, thingKey).values()) joinInTime(thing, sources, joints);
	return joints;
}

/** Only why each figure must not be joined to those before it. */
export function breaksBefore(figures: readonly Figure[], sources: BreakSources): ReadonlyMap<Figure, string> {
	const joints = [...jointsOf(figures, sources)];
	return new Map(joints.flatMap(([figure, { breakBefore }]) => (breakBefore === null ? [] : [[figure, breakBefore]])));
}

/** What a figure is about. */
export function thingKey({ indicator, label, group, organ, place }: Figure): string {
	return JSON.stringify([indicator ?? label, group, organ, place]);
}

function joinInTime(thing: readonly Figure[], sources: BreakSources, joints: Map<Figure, Joint>): void {
	const [first] = thing;
	if (first === undefined) return;
	const stated = [...statedBreaks(first, sources), ...sources.boundaries(first.organ)];
	const moments = [...Map.groupBy(thing, momentOf)].sort(([a], [b]) => (a < b ? -1 : 1));
	let last: Moment | null = null;
	let lastResult: Moment | null = null;
	const lastOfWindow = new Map<string, Moment>();
	for (const [, figures] of moments) {
		const now = momentAt(figures);
		for (const figure of figures) {
			const earlier = [last, ...(isResult(figure) ? [lastResult, lastOfWindow.get(windowKey(figure))] : [])];
			joints.set(figure, jointOf(figure, now, new Set(earlier.filter((each) => each != null)), stated));
		}
		last = now;
		if (now.results.length > 0) lastResult = now;
		for (const figure of now.results) lastOfWindow.set(windowKey(figure), now);
	}
}

/** What is stated for one day. */
interface Moment {
	readonly figures: readonly Figure[];
	/** Without plans, and without estimates where there is the result itself. */
	readonly results: readonly Figure[];
}

function momentAt(figures: readonly Figure[]): Moment {
	const known = new Set(figures.flatMap((figure) => (isFinal(figure) ? [windowKey(figure)] : [])));
	const results = figures.filter((figure) => isFinal(figure) || (isResult(figure) && !known.has(windowKey(figure))));
	return { figures, results };
}

function jointOf(figure: Figure, now: Moment, earlier: ReadonlySet<Moment>, stated: readonly SeriesBreak[]): Joint {
	if (isResult(figure) && !now.results.includes(figure)) {
		return { breakBefore: 'số ước; đã có số thực hiện của cùng kỳ', apart: true };
	}
	const rivals = isResult(figure) ? amountsLike(figure, now.results) : [];
	const disputed = rivals.length > 1 && (earlier.size > 0 || amountOf(figure) !== rivals[0]);
	const reasons = [
		...[...earlier].flatMap((before) => reasonsAfter(before, figure, stated)),
		...(disputed ? ['các báo cáo ghi hai số khác nhau cho cùng một thời điểm'] : []),
	];
	return { breakBefore: reasons.length === 0 ? null : [...new Set(reasons)].join('; '), apart: false };
}

function reasonsAfter(moment: Moment, figure: Figure, stated: readonly SeriesBreak[]): readonly string[] {
	const [some] = moment.figures;
	const [from, to] = [some === undefined ? '' : momentOf(some), momentOf(figure)];
	const crossed = stated.flatMap((each) => (from < each.from && each.from <= to ? [each.reason] : []));
	const before = moment.results.find((each) => windowKey(each) === windowKey(figure)) ?? moment.results[0];
	return before === undefined || !isResult(figure) ? crossed : [...crossed, ...changes(before, figure, moment)];
}

function changes(before: Figure, figure: Figure, moment: Moment): readonly string[] {
	if (windowKey(before) !== windowKey(figure)) {
		return [`số liền trước là ${windowWords(before)}, số này là ${windowWords(figure)}`];
	}
	const unit = countsSameThing(before.unit, figure.unit)
		? []
		: [`đơn vị ghi khác nhau: trước là ${unitWords(before)}, sau là ${unitWords(figure)}`];
	const disputed = amountsLike(before, moment.results).length > 1;
	return [...unit, ...(disputed ? [`các báo cáo ghi hai số khác nhau cho ${printMoment(before)}`] : [])];
}

/** The indicator's own breaks: of definition, of standard, or whatever else its record states. */
function statedBreaks({ indicator }: Figure, { indicators }: BreakSources): readonly SeriesBreak[] {
	const breaks = indicators.get(indicator ?? '')?.breaks ?? [];
	return breaks.map(({ at, reason, verified }) => ({
		from: periodStart(at),
		reason: `${reason.replace(/\.$/u, '')}${verifiedMark(verified)}`,
	}));
}

/** The different amounts that are stated for the figure's time and window, in their order. */
function amountsLike(figure: Figure, results: readonly Figure[]): readonly string[] {
	const alike = results.filter((each) => windowKey(each) === windowKey(figure));
	return [...new Set(alike.map(amountOf))];
}

/** The number in the smallest unit of its family, with what qualifies it. */
function amountOf({ value, unit, qualifier }: Figure): string {
	const scale = new Decimal(unitOf(unit).scale);
	const amounts = [value.number, value.upTo].map((number) => number && scale.times(number.plain).toString());
	return JSON.stringify([unitOf(unit).family, ...amounts, qualifier]);
}

function isResult({ basis }: Figure): boolean {
	return basis !== 'plan';
}

function isFinal({ basis }: Figure): boolean {
	return basis === 'actual' || basis === 'baseline';
}

function unitWords({ unit }: Figure): string {
	return unit === null ? 'không ghi đơn vị' : `“${unit}”`;
}
