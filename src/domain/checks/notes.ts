import type { Figure } from '#domain/figure';
import type { Report } from '#domain/report';
import type { Verdict } from '#domain/verdict';

type Unexplained = Omit<Verdict, 'note'>;

/**
 * Gives each verdict what the portal tells readers about it. A relation's own note speaks of that relation alone. The
 * figure's note speaks of whatever does not agree and has no note of its own, if that is one relation (or the number
 * itself), so that no note silences what it is not about. Where all agrees, it stands beside what is left open, and
 * beside a number that is stated again in other words.
 */
export function withNotes(verdicts: readonly Unexplained[], report: Report): readonly Verdict[] {
	const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
	const ofFigure = Map.groupBy(verdicts, ({ figure }) => figure);
	return verdicts.map((verdict) => {
		const figure = figures.get(verdict.figure);
		const own = ownNote(verdict, figure);
		const isServed = own === null && servedByFigure(ofFigure.get(verdict.figure) ?? [], figure).includes(verdict);
		return { ...verdict, note: isServed ? (figure?.note ?? null) : own };
	});
}

/** In how many places a figure does not agree where no relation's own note speaks of it: its note serves for one. */
export function placesWithoutNote(verdicts: readonly Unexplained[], figure: Figure | undefined): number {
	return new Set(openOnes(verdicts, figure).map(({ relation }) => relation)).size;
}

function servedByFigure(verdicts: readonly Unexplained[], figure: Figure | undefined): readonly Unexplained[] {
	if (!verdicts.some(({ verdict }) => verdict === 'chua-khop')) {
		return verdicts.filter(({ verdict, kind }) => verdict !== 'khop' || kind === 'restated');
	}
	return placesWithoutNote(verdicts, figure) === 1 ? openOnes(verdicts, figure) : [];
}

function openOnes(verdicts: readonly Unexplained[], figure: Figure | undefined): readonly Unexplained[] {
	return verdicts.filter((each) => each.verdict === 'chua-khop' && ownNote(each, figure) === null);
}

function ownNote({ relation }: Unexplained, figure: Figure | undefined): string | null {
	return relation === null ? null : (figure?.relations[relation]?.note ?? null);
}
