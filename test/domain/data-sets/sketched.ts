import type { CitationFact } from '#domain/compiled';
import type { TextEntry } from '#domain/corpus';
import type { Figure } from '#domain/figure';
import type { Report } from '#domain/report';
import { anchorsOf, reportOf, type Sketch } from '../checks/report-of.ts';
import { published, report, type ShortReport } from '../published.ts';

/** A figure as a sketch, with what `reportOf` does not know. */
export type Row = Sketch & { readonly more?: Partial<Figure> };

interface Given extends ShortReport {
	/** Numbers that stand nowhere in the text: `viec-lam`, `viec-lam-percent`. */
	readonly unanchored?: readonly string[];
	readonly citations?: readonly CitationFact[];
}

/** A published report with figures and citations. */
export function sketched(
	id: string,
	rows: Readonly<Record<string, Row>>,
	{ unanchored = [], citations = [], ...given }: Given = {},
): TextEntry<Report> {
	const value = report(id, given);
	const { organ, period } = value;
	const figures = reportOf(rows, id).figures.map((figure) => ({ ...figure, organ, period, ...rows[figure.id]?.more }));
	const anchors = anchorsOf(rows);
	for (const key of unanchored) Reflect.deleteProperty(anchors, key);
	const entry = published({ ...value, figures });
	return { ...entry, facts: { ...entry.facts, anchors, citations } };
}
