import type { Organisation, Successor } from '#domain/organisation';
import { verifiedMark } from '#domain/organisation-words';
import { dayAfter, earliest, latest, type PartialDate, printPartialDate } from '#domain/partial-date';

/** A day (`YYYY-MM-DD`) from which the numbers of a series are not joined to those before, and why. */
export interface SeriesBreak {
	readonly from: string;
	/** Words within a sentence, with "(chưa kiểm chứng)" where nothing verified them. */
	readonly reason: string;
}

/**
 * The days on which what an organisation answers for changed: it or a body above it began, ended, handed its tasks on or
 * took over those of another. Only days that a record states; of a month or year, its first day.
 */
export function boundariesOf(organ: string, organisations: Organisations): readonly SeriesBreak[] {
	const found = withBodiesAbove(organ, organisations).flatMap((each) => [
		...ownBreaks(each, organisations),
		...takeovers(each, organisations),
	]);
	return found.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

type Organisations = ReadonlyMap<string, Organisation>;

function withBodiesAbove(organ: string, organisations: Organisations): readonly Organisation[] {
	const found = new Set<Organisation>();
	let next = organisations.get(organ);
	while (next !== undefined && !found.has(next)) {
		found.add(next);
		next = next.parent === null ? undefined : organisations.get(next.parent);
	}
	return [...found];
}

function ownBreaks(
	{ name, active: { from, to }, successors }: Organisation,
	organisations: Organisations,
): readonly SeriesBreak[] {
	const handovers = successors.flatMap((successor) => {
		const receiver = organisations.get(successor.organ)?.name ?? successor.organ;
		return breakAt(successor.from, (day) => `${name} chuyển nhiệm vụ sang ${receiver} ${day}`, successor.verified);
	});
	const ended = to === null ? null : dayAfter(latest(to));
	const endIsSaid = handovers.some((handover) => handover.from === ended);
	const mark = verifiedMark(successors.some(({ verified }) => verified));
	return [
		...breakAt(from, (day) => `${name} bắt đầu hoạt động ${day}`, true),
		...(to === null || ended === null || endIsSaid
			? []
			: [{ from: ended, reason: `${name} kết thúc hoạt động ${printPartialDate(to)}${mark}` }]),
		...handovers,
	];
}

function takeovers({ id, name }: Organisation, organisations: Organisations): readonly SeriesBreak[] {
	return (predecessorsIn(organisations).get(id) ?? []).flatMap(({ organ, successor }) =>
		breakAt(successor.from, (day) => `${name} tiếp nhận nhiệm vụ của ${organ.name} ${day}`, successor.verified),
	);
}

function breakAt(date: PartialDate | null, words: (day: string) => string, verified: boolean): readonly SeriesBreak[] {
	if (date === null) return [];
	return [{ from: earliest(date), reason: `${words(`từ ${printPartialDate(date)}`)}${verifiedMark(verified)}` }];
}

interface Handover {
	readonly organ: Organisation;
	readonly successor: Successor;
}

/** One pass over all organisations serves every page that asks. */
const handoversTo = new WeakMap<Organisations, ReadonlyMap<string, readonly Handover[]>>();

function predecessorsIn(organisations: Organisations): ReadonlyMap<string, readonly Handover[]> {
	const known =
		handoversTo.get(organisations) ??
		Map.groupBy(
			[...organisations.values()].flatMap((organ) => organ.successors.map((successor) => ({ organ, successor }))),
			({ successor }) => successor.organ,
		);
	handoversTo.set(organisations, known);
	return known;
}
