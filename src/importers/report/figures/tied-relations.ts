import type { NumberToken } from '#domain/number-tokens';
import type { ProposedFigure } from '#importers/report/figures/proposed-figures';

/** A figure as the frontmatter of a draft states it: others are named by their ids. */
export interface DraftFigure extends Omit<ProposedFigure, 'token' | keyof Ties<string>>, Ties<string> {}

/** The relations that name other figures. */
interface Ties<Name> {
	readonly within: Name | null;
	readonly sumOf: readonly (readonly Name[])[] | null;
	readonly share: { readonly of: Name; readonly percent: string } | null;
	readonly change: (Omit<NonNullable<ProposedFigure['change']>, 'from'> & { readonly from: Name | null }) | null;
}

/** Names the figures of each relation by their ids; a relation to one that is not proposed goes. */
export function tieRelations(figures: readonly ProposedFigure[]): readonly DraftFigure[] {
	const ids = new Map<NumberToken, string>(figures.map(({ token, id }) => [token, id]));
	return figures.map(({ token: _token, ...figure }) => ({ ...figure, ...tied(figure, (named) => ids.get(named)) }));
}

/**
 * The figures without those that are lost, and without the relations that name them. One that names others loses these
 * relations first, since they may be what cannot be found.
 */
export function withoutFigures(figures: readonly DraftFigure[], lost: ReadonlySet<string>): readonly DraftFigure[] {
	const gone = new Set(figures.filter((figure) => lost.has(figure.id) && !isTied(figure)).map(({ id }) => id));
	return figures
		.filter(({ id }) => !gone.has(id))
		.map((figure) => ({
			...figure,
			...tied(figure, (named) => (lost.has(figure.id) || gone.has(named) ? undefined : named)),
		}));
}

function isTied({ within, sumOf, share, change }: DraftFigure): boolean {
	return within !== null || sumOf !== null || share !== null || (change !== null && change.from !== null);
}

/** The relations with other names; one goes where a figure has none. */
function tied<Name>(
	{ within, sumOf, share, change }: Ties<Name>,
	nameOf: (name: Name) => string | undefined,
): Ties<string> {
	const divisions = (sumOf ?? []).map((parts) => parts.map(nameOf));
	const complete = divisions.filter((parts) => parts.every((part) => part !== undefined));
	const of = share === null ? undefined : nameOf(share.of);
	return {
		within: within === null ? null : (nameOf(within) ?? null),
		sumOf: complete.length === 0 ? null : complete,
		share: share === null || of === undefined ? null : { of, percent: share.percent },
		change: change === null ? null : { ...change, from: change.from === null ? null : (nameOf(change.from) ?? null) },
	};
}
