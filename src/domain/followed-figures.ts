import { figureAddress } from '#domain/address';
import { boundariesOf } from '#domain/boundaries';
import { type Corpus, figureName, type TextEntry } from '#domain/corpus';
import type { Figure } from '#domain/figure';
import { compareMoments, type FindFigure, type PlacedFigure } from '#domain/placed-figure';
import { isInForce, type Report } from '#domain/report';
import { breaksBefore } from '#domain/series-breaks';

/**
 * A figure that stands in the text of a report in force. Its `place` is `null` for the whole area that the organisation
 * answers for, whatever place the report names as its own.
 */
export interface FollowedFigure extends PlacedFigure {
	readonly source: Report;
	/** The sentence of the posted text that holds the number. */
	readonly sentence: string;
}

/** What the reports state of one indicator. */
export interface Followed {
	/** Newest time first; of one time, from the newest report. */
	readonly figures: readonly FollowedFigure[];
	readonly byOrgan: ReadonlyMap<string, readonly FollowedFigure[]>;
	/** Organisations of which any posted report states a figure, in force or not, and how many: neither ever shrinks. */
	readonly posted: ReadonlyMap<string, number>;
}

/** The figures of an indicator in all posted reports. One pass over the corpus serves every indicator. */
export function followedFigures(corpus: Corpus, indicator: string): Followed {
	const known = followed.get(corpus) ?? follow(corpus);
	followed.set(corpus, known);
	return known.get(indicator) ?? { figures: [], byOrgan: new Map(), posted: new Map() };
}

/**
 * Why each figure of the reports in force must not be joined to the one before it of the same thing, by its address
 * (`/bao-cao/…/#so-…`); a figure that may be joined is absent.
 */
export function figureBreaks(corpus: Corpus): ReadonlyMap<string, string> {
	const placed = corpus.reports.flatMap((entry) => (isInForce(entry.value) ? figuresIn(corpus, entry) : []));
	const said = breaksBefore(
		placed.map(({ figure }) => figure),
		{
			indicators: corpus.indicators,
			boundaries: (organ) => boundariesOf(organ, corpus.organisations),
		},
	);
	return new Map(
		placed.flatMap(({ figure, href }) => {
			const reason = said.get(figure);
			return reason === undefined ? [] : [[href, reason]];
		}),
	);
}

/**
 * The figure that best says what was last reported: a result before a plan, of all before that of a group or place, the
 * newest. `figures` come newest first.
 */
export function newestFigure(figures: readonly FollowedFigure[]): FollowedFigure | null {
	const results = figures.filter(({ figure }) => figure.basis !== 'plan');
	const [best] = [results, figures].flatMap((some) => [some.filter(isOfAll), some]).filter(([first]) => first);
	return best?.[0] ?? null;
}

/** Finds the figures that relations name, in reports in force. */
export function findFollowed(corpus: Corpus): FindFigure {
	return (reference, from) => {
		const found = corpus.figure(reference, from);
		const entry = found === null ? undefined : corpus.report(found.report);
		if (found === null || !found.anchored || entry === undefined || !isInForce(entry.value)) return null;
		return place(corpus, entry.value, found.figure);
	};
}

function isOfAll({ figure }: FollowedFigure): boolean {
	return figure.group === null && figure.place === null;
}

const followed = new WeakMap<Corpus, ReadonlyMap<string, Followed>>();

function follow(corpus: Corpus): ReadonlyMap<string, Followed> {
	const all = corpus.reports.flatMap((entry) => figuresIn(corpus, entry));
	const byIndicator = Map.groupBy(all, ({ figure }) => figure.indicator);
	return new Map(
		[...byIndicator].flatMap(([indicator, figures]) => {
			if (indicator === null) return [];
			const current = figures.filter(({ source }) => isInForce(source));
			const posted = new Map([...Map.groupBy(figures, ({ organ }) => organ.id)].map(([id, own]) => [id, own.length]));
			const ordered = current.toSorted((a, b) => compareMoments(b.figure, a.figure));
			const byOrgan = Map.groupBy(ordered, ({ organ }) => organ.id);
			return [[indicator, { figures: ordered, byOrgan, posted }]];
		}),
	);
}

function figuresIn(corpus: Corpus, { value: source, facts }: TextEntry<Report>): readonly FollowedFigure[] {
	return source.figures.flatMap((figure) => {
		const anchor = facts.anchors[figure.id];
		if (anchor === undefined) return [];
		return [{ ...place(corpus, source, figure), source, sentence: anchor.sentence }];
	});
}

function place(corpus: Corpus, source: Report, figure: Figure): PlacedFigure {
	const organ = corpus.organisations.get(figure.organ);
	return {
		figure: withOwnPlace(figure, source),
		name: figureName(figure, corpus.indicators),
		report: source.id,
		organ: { id: figure.organ, name: organ?.shortName ?? organ?.name ?? figure.organ },
		href: figureAddress(source.id, figure.id),
	};
}

function withOwnPlace(figure: Figure, { place }: Report): Figure {
	return figure.place === place ? { ...figure, place: null } : figure;
}
