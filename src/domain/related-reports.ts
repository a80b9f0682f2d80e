import type { Corpus } from '#domain/corpus';
import { comparePeriods, periodEnd, periodYear } from '#domain/period';
import type { Report } from '#domain/report';
import { compareText } from '#domain/text-order';

/** Where a reader of one report may go on. */
export interface Neighbours {
	/** The organisation's report before this one: by date of issue, else by the end of the period. */
	readonly previous: Report | null;
	readonly next: Report | null;
	/** The nearest others, at most four, the nearest first. */
	readonly related: readonly Report[];
}

/**
 * The neighbours of a report among those that are neither replaced nor withdrawn. Others are near by organisation
 * (4 points), period (2) or its year (1), and up to three shared fields (1 each); of equal points, the newest first.
 * Of the organisation and of each field only the reports near in time are looked at, so that the work for one report
 * does not grow with the portal.
 */
export function neighbours(corpus: Corpus, report: Report): Neighbours {
	const { byOrgan, byField } = timelinesOf(corpus);
	const own = around(byOrgan.get(report.organ) ?? [], report);
	const previous = own.before.at(-1) ?? null;
	const next = own.after[0] ?? null;
	const near = [own, ...report.fields.map((field) => around(byField.get(field) ?? [], report))];
	const others = new Map(near.flatMap(({ before, after }) => [...before, ...after]).map((other) => [other.id, other]));
	const related = [...others.values()]
		.filter(({ id }) => id !== previous?.id && id !== next?.id)
		.map((other) => ({ other, points: points(report, other) }))
		.sort((a, b) => b.points - a.points || compareReports(b.other, a.other))
		.slice(0, MOST)
		.map(({ other }) => other);
	return { previous, next, related };
}

interface Timelines {
	readonly byOrgan: ReadonlyMap<string, readonly Report[]>;
	readonly byField: ReadonlyMap<string, readonly Report[]>;
}

const MOST = 4;
const NEAR_IN_TIME = 12;
const MOST_FIELDS = 3;

/** One sorting of each corpus, which is immutable, serves all its reports. */
const timelines = new WeakMap<Corpus, Timelines>();

function timelinesOf(corpus: Corpus): Timelines {
	const known = timelines.get(corpus) ?? {
		byOrgan: sortedBy(corpus, ({ organ }) => [organ]),
		byField: sortedBy(corpus, ({ fields }) => [...new Set(fields)]),
	};
	timelines.set(corpus, known);
	return known;
}

function sortedBy(corpus: Corpus, keysOf: (report: Report) => readonly string[]): Timelines['byOrgan'] {
	const groups = new Map<string, Report[]>();
	for (const { value: report } of corpus.reports) {
		if (report.replacedBy !== null || report.withdrawn !== null) continue;
		for (const key of keysOf(report)) {
			const group = groups.get(key);
			if (group) group.push(report);
			else groups.set(key, [report]);
		}
	}
	for (const group of groups.values()) group.sort(compareReports);
	return groups;
}

/** The nearest in time on both sides; `report` itself need not be on the line. */
function around(line: readonly Report[], report: Report): { before: readonly Report[]; after: readonly Report[] } {
	const place = placeOf(line, report);
	const rest = line[place]?.id === report.id ? place + 1 : place;
	return { before: line.slice(Math.max(0, place - NEAR_IN_TIME), place), after: line.slice(rest, rest + NEAR_IN_TIME) };
}

/** Index of the first report that does not come before `report`, by halving. */
function placeOf(line: readonly Report[], report: Report): number {
	let [from, to] = [0, line.length];
	while (from < to) {
		const middle = Math.floor((from + to) / 2);
		const other = line[middle];
		if (other !== undefined && compareReports(other, report) < 0) from = middle + 1;
		else to = middle;
	}
	return from;
}

function points(a: Report, b: Report): number {
	const sameYear = periodYear(a.period) === periodYear(b.period) ? 1 : 0;
	const fields = new Set(a.fields.filter((field) => b.fields.includes(field)));
	return (a.organ === b.organ ? 4 : 0) + (a.period === b.period ? 2 : sameYear) + Math.min(MOST_FIELDS, fields.size);
}

/** By date of issue, else by the end of the period, then by period, then by id: a total order. */
function compareReports(a: Report, b: Report): number {
	return compareText(dateOf(a), dateOf(b)) || comparePeriods(a.period, b.period) || compareText(a.id, b.id);
}

function dateOf({ issuedDate, period }: Report): string {
	return issuedDate ?? periodEnd(period);
}
