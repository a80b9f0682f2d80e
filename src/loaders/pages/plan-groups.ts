import type { LedgerEntry } from '#domain/ledger/ledger';
import { periodYear } from '#domain/period';
import { type PlanRow, planRow } from '#loaders/pages/plan-row';

/** The plans of one organisation for one year. */
export interface PlanGroup {
	/** Its address inside the page. */
	readonly id: string;
	readonly title: string;
	/** The page of the organisation, on a page that is another. */
	readonly href: string | null;
	/** "5 kế hoạch đã có kết quả, 14 chưa thấy kết quả". */
	readonly count: string;
	readonly year: number;
	/** Those that some result stands beside; where no text states the plan, they come last. */
	readonly rows: readonly PlanRow[];
	/** Those without. */
	readonly waiting: readonly PlanRow[];
}

/** In the order of the entries. */
export function planGroups(
	entries: readonly LedgerEntry[],
	headingOf: (organ: string, year: number) => Pick<PlanGroup, 'title' | 'href'>,
): readonly PlanGroup[] {
	const groups = Map.groupBy(entries, ({ organ, period }) => `${organ}-${periodYear(period)}`);
	return [...groups].flatMap(([id, members]) => {
		const [first] = members;
		if (first === undefined) return [];
		const year = periodYear(first.period);
		const [rows, waiting] = partOf(withOwnIds(members));
		return [{ id, ...headingOf(first.organ, year), count: countOf(members), year, rows, waiting }];
	});
}

/** "5 kế hoạch đã có kết quả, 14 chưa thấy kết quả". */
export function countOf(entries: readonly LedgerEntry[]): string {
	const reached = entries.filter(({ result }) => result !== null).length;
	const waiting = entries.length - reached;
	const said = [
		...(reached === 0 ? [] : [`${reached} kế hoạch đã có kết quả`]),
		...(waiting === 0 ? [] : [`${waiting} ${reached === 0 ? 'kế hoạch ' : ''}chưa thấy kết quả`]),
	];
	return said.join(', ');
}

/** The first groups that together hold at most `most` entries, but one group at least. */
export function fitting(groups: readonly PlanGroup[], most: number): readonly PlanGroup[] {
	let held = 0;
	return groups.filter(({ rows, waiting }, index) => {
		held += rows.length + waiting.length;
		return index === 0 || held <= most;
	});
}

/** Rows of all entries, each with an id of its own: the second of one id gets `-2`. */
function withOwnIds(entries: readonly LedgerEntry[]): readonly { readonly row: PlanRow; readonly reached: boolean }[] {
	const counts = new Map<string, number>();
	return entries.map((entry) => {
		const row = planRow(entry);
		const count = (counts.get(row.id) ?? 0) + 1;
		counts.set(row.id, count);
		return { row: count === 1 ? row : { ...row, id: `${row.id}-${count}` }, reached: entry.result !== null };
	});
}

function partOf(rows: ReturnType<typeof withOwnIds>): readonly [PlanRow[], PlanRow[]] {
	const of = (wanted: boolean) => rows.flatMap(({ row, reached }) => (reached === wanted ? [row] : []));
	return [of(true).sort((a, b) => Number(a.plans.length === 0) - Number(b.plans.length === 0)), of(false)];
}
