import { directionFindings } from '#domain/checks/direction-findings';
import { verdictFindings } from '#domain/checks/findings';
import { buildCorpus } from '#domain/corpus';
import { correctionFindings } from '#domain/corrections/agreement';
import { remarkFindings } from '#domain/document-checks/findings';
import { compareFindings, type Finding } from '#domain/finding';
import { privacyFindings } from '#domain/privacy/findings';
import { danglingReferences } from '#domain/references';
import { attachmentFindings } from '#loaders/check/attachment-findings';
import type { Content } from '#loaders/content';
import { uniquenessFindings } from '#schema/uniqueness';

/**
 * Every finding over the whole content: of each file, between files, of each relation that does not add up, of
 * corrections, of the numbers and dates of documents, and of personal data.
 */
export function allFindings({ entries, findings, personalData }: Content): readonly Finding[] {
	if (entries === null) return findings;
	const corpus = buildCorpus(entries);
	return [
		...findings,
		...uniquenessFindings(entries),
		...danglingReferences(entries),
		...attachmentFindings(entries),
		...correctionFindings(entries.reports),
		...privacyFindings(entries, personalData),
		...corpus.reports.flatMap(({ value, path, positions, facts }) => [
			...verdictFindings(corpus.verdicts(value.id), value, positions, path),
			...directionFindings(value, facts.anchors, positions, path),
		]),
		...remarkFindings(corpus),
	].sort(compareFindings);
}

export function isError({ severity }: Finding): boolean {
	return severity === 'error';
}
