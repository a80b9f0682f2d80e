import { CORRECTIONS } from '#domain/address';
import type { Report } from '#domain/report';

/**
 * The address of each correction of a report inside the page of all corrections, in the order of the report: it stays
 * as long as corrections are only added.
 */
export function correctionIds({ id, corrections }: Report): readonly string[] {
	return corrections.map(({ figure }, index) => {
		const earlier = corrections.slice(0, index).filter((other) => other.figure === figure).length;
		const name = `${id.replaceAll('/', '-')}-${figure ?? 'khac'}`;
		return earlier === 0 ? name : `${name}-${earlier + 1}`;
	});
}

/** By id of the figures that the portal corrected: where the latest correction of each stands. */
export function correctedFigures(report: Report): Readonly<Record<string, string>> {
	const ids = correctionIds(report);
	return Object.fromEntries(
		report.corrections
			.map(({ figure, date }, index) => ({ figure, date, href: `${CORRECTIONS}#${ids[index]}` }))
			.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
			.flatMap(({ figure, href }) => (figure === null ? [] : [[figure, href]])),
	);
}
