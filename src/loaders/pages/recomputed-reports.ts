import { reportAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import { periodYear, printPeriod } from '#domain/period';
import { isInForce, type Report } from '#domain/report';
import { VERDICT_WORDS, type VerdictName } from '#domain/verdict';
import { organisationName } from '#loaders/pages/report-row';
import { VERDICT_ORDER, type VerdictLine, verdictLines } from '#loaders/pages/verdict-lines';

/** Relations of one report. Texts are final. */
export interface ReportLines {
	readonly id: string;
	readonly subject: string;
	readonly href: string;
	/** "Sở LĐTBXH Đắk Nông, báo cáo năm 2023". */
	readonly detail: string;
	readonly lines: readonly VerdictLine[];
	/** The Sở's answer to a doubt. */
	readonly reply: Report['reply'];
}

export interface RecomputedReport extends ReportLines {
	readonly organ: string;
	readonly organName: string;
	/** In which its period ends. */
	readonly year: string;
}

/** By the name of the organisation, then newest first. Reports that were withdrawn or replaced are left out. */
export function recomputedReports(corpus: Corpus): readonly RecomputedReport[] {
	return corpus.reports
		.filter(({ value }) => isInForce(value))
		.map(({ value }) => recomputed(corpus, value))
		.sort((a, b) => COLLATOR.compare(a.organName, b.organName) || COLLATOR.compare(a.organ, b.organ));
}

/** The reports that have such lines, with these lines alone. */
export function withLines(
	reports: readonly RecomputedReport[],
	isWanted: (line: VerdictLine) => boolean,
): readonly ReportLines[] {
	return reports.flatMap(({ id, subject, href, detail, lines, reply }) => {
		const wanted = lines.filter(isWanted);
		return wanted.length === 0 ? [] : [{ id, subject, href, detail, lines: wanted, reply }];
	});
}

/** "5 báo cáo, 58 phép tính: 4 chưa khớp, 9 còn lại chưa nêu, 9 chưa đủ số liệu đối chiếu, 36 khớp". */
export function countsOf(reports: readonly ReportLines[]): string {
	const lines = reports.flatMap((report) => report.lines);
	const count = (name: VerdictName) => lines.filter(({ verdict }) => verdict === name).length;
	const found = VERDICT_ORDER.filter((name) => count(name) > 0).map((name) => `${count(name)} ${VERDICT_WORDS[name]}`);
	const all = `${reports.length} báo cáo, ${lines.length} phép tính`;
	return found.length === 0 ? all : `${all}: ${found.join(', ')}`;
}

const COLLATOR = new Intl.Collator('vi');

function recomputed(corpus: Corpus, report: Report): RecomputedReport {
	const { id, organ, subject, period, typeName, reply } = report;
	const organName = organisationName(corpus, organ);
	return {
		id,
		subject,
		href: reportAddress(id),
		detail: `${organName}, ${typeName.toLowerCase()} ${printPeriod(period)}`,
		lines: verdictLines(corpus, report),
		reply,
		organ,
		organName,
		year: String(periodYear(period)),
	};
}
