import type { Corpus, Entry } from '#domain/corpus';
import type { DocumentRemark, RemarkPlace } from '#domain/document-checks/remark';
import { type Finding, positionOf } from '#domain/finding';

/** What the staff should know of the remarks: a warning at each place. */
export function remarkFindings(corpus: Corpus): readonly Finding[] {
	return corpus.documentRemarks.all.flatMap(({ rule, places, message }: DocumentRemark) =>
		places.flatMap((place): readonly Finding[] => {
			const at = positionIn(place, corpus);
			return at === null ? [] : [{ rule, severity: 'warning', ...at, message }];
		}),
	);
}

/** `null` where there is no file to look into: a document without a record has none of its own. */
function positionIn(place: RemarkPlace, corpus: Corpus): Pick<Finding, 'path' | 'line' | 'column'> | null {
	if (place.kind === 'sentence') {
		const { report, citation } = place.place;
		const entry = corpus.report(report.id);
		return entry === undefined ? null : { path: entry.path, line: citation.line, column: citation.column };
	}
	const { target, key } = place;
	const entry: Entry<unknown> | null | undefined =
		target.kind === 'report' ? corpus.report(target.report.id) : target.document.record;
	return entry == null ? null : { path: entry.path, ...positionOf(entry.positions, key) };
}
