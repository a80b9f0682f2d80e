import { buildCorpus, type CorpusEntries } from '#domain/corpus';
import { futureCorrections } from '#domain/corrections/agreement';
import type { PublishedState } from '#domain/corrections/published-state';
import { uncorrectedChanges } from '#domain/corrections/uncorrected';
import { baoCao } from '#domain/data-sets/bao-cao';
import { soLieu } from '#domain/data-sets/so-lieu';
import type { Finding } from '#domain/finding';
import type { PartialDate } from '#domain/partial-date';
import { isProblem, type Problem } from '#domain/problem';
import type { CheckOptions } from '#loaders/check/check-options';
import { contentAtRevision } from '#loaders/check/content-at-revision';
import { publishedData } from '#loaders/check/published-data';
import type { Content } from '#loaders/content';
import type { ProjectPaths } from '#loaders/files/project-paths';
import { readPublishedState } from '#schema/published-data';

/** The content, where it stands, and the day of the check. */
export interface Checked {
	readonly content: Content;
	readonly paths: ProjectPaths;
	readonly root: string;
	readonly today: PartialDate;
}

/** What can be said only by comparing the content with what was published, and with the calendar. */
export async function comparedFindings(
	{ content, paths, root, today }: Checked,
	{ since, published, folder }: CheckOptions,
): Promise<readonly Finding[] | Problem> {
	const reports = content.entries?.reports ?? [];
	const findings = [...futureCorrections(reports, today)];
	if (since !== null) {
		const before = contentAtRevision(paths, root, since);
		if (isProblem(before)) return before;
		if (before !== null) {
			const changes = changesSince(before, since, reports, today);
			if (isProblem(changes)) return changes;
			findings.push(...changes);
		}
	}
	if (published !== null) {
		const state = await publishedData(published, folder);
		if (isProblem(state)) return state;
		findings.push(...uncorrectedChanges(state, reports, today));
	}
	return findings;
}

/** What of the content of an earlier revision has changed without a correction. */
export function changesSince(
	before: Content,
	revision: string,
	reports: CorpusEntries['reports'],
	today: PartialDate,
): readonly Finding[] | Problem {
	const state = stateOf(before, revision);
	if (isProblem(state)) return state;
	return [...unreadable(before, revision), ...uncorrectedChanges(state, reports, today)];
}

/** The state as the portal would publish it. */
function stateOf({ entries, findings }: Content, revision: string): PublishedState | Problem {
	if (entries === null) {
		const found = findings.find(({ path }) => path === 'site.yaml')?.message ?? 'không có tệp ấy.';
		return { problem: `Không đọc được site.yaml của bản “${revision}”: ${found}` };
	}
	const corpus = buildCorpus(entries);
	return readPublishedState(soLieu.rows(corpus), baoCao.rows(corpus));
}

/** Reports of the earlier revision that today's rules do not understand: what they published is not known. */
function unreadable({ entries, findings }: Content, revision: string): readonly Finding[] {
	const read = new Set(entries?.reports.map(({ path }) => path));
	const failed = findings.filter(({ path, severity }) => severity === 'error' && path.startsWith('bao-cao/'));
	return [...new Set(failed.map(({ path }) => path))]
		.filter((path) => path.endsWith('.mdx') && !read.has(path))
		.map((path) => {
			const message = `Không đọc được tệp này ở bản “${revision}”, nên không so sánh được số liệu đã đăng. Hãy tự đối chiếu, hoặc dùng --published.`;
			return { rule: 'not-compared', severity: 'warning', path, line: 1, column: 1, message };
		});
}
