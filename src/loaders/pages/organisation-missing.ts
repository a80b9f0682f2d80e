import { documentAddress, reportAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import { isAboutReportItself } from '#domain/document-checks/unnumbered-report';
import { dateWords, listWords } from '#domain/document-checks/words';
import { type Missing, missingOf } from '#domain/missing';
import { printPeriod } from '#domain/period';
import type { Report } from '#domain/report';
import type { OrganisationPlaces } from '#loaders/pages/organisation-places';

/** What the portal lacks of an organisation, each list with the rule by which it was counted. Texts are final. */
export interface MissingList {
	readonly id: string;
	readonly title: string;
	readonly rule: string;
	/** The reports from which it was counted, where the rule names them. */
	readonly counted: readonly MissingLink[];
	readonly lines: readonly MissingLine[];
}

export interface MissingLine {
	readonly text: string;
	/** `null`: there is nothing that it could lead to. */
	readonly href: string | null;
	readonly detail: string | null;
	/** Where it is cited. */
	readonly citedIn: MissingLink | null;
}

export interface MissingLink {
	readonly label: string;
	readonly href: string;
}

/** `null` for an organisation without reports: nothing can be counted. */
export function organisationMissing(
	corpus: Corpus,
	places: OrganisationPlaces,
	organ: string,
): readonly MissingList[] | null {
	const reports = places.reports(organ).map(({ value }) => value);
	if (reports.length === 0) return null;
	const missing = missingOf(organ, { reports, documents: places.listed(organ) });
	return [documentList(missing), periodList(reports, missing), reportList(corpus, missing)].filter(
		({ lines }) => lines.length > 0,
	);
}

function documentList({ documents }: Missing): MissingList {
	return {
		id: 'thieu-van-ban',
		title: `Văn bản chưa đăng toàn văn (${documents.length})`,
		rule: 'Cách đếm: văn bản do chính cơ quan ban hành, được báo cáo của cơ quan dẫn, không phải văn bản của Đảng hay văn bản nội bộ, mà cổng chưa có toàn văn.',
		counted: [],
		lines: documents.map(({ document: { id, typeName, code, issuedDate }, place: { report, citation } }) => ({
			text: `${typeName ?? 'Văn bản'} số ${code}`,
			href: documentAddress(id),
			detail: issuedDate && dateWords(issuedDate),
			citedIn: { label: reportName(report), href: `${reportAddress(report.id)}#${citation.id}` },
		})),
	};
}

function periodList(reports: readonly Report[], { periods }: Missing): MissingList {
	const ends = reports.filter(({ period }) => period === periods?.first || period === periods?.last);
	const lines = (periods?.ofKinds ?? []).map((kind) => ({
		text: sentenceCase(listWords(kind.map(printPeriod))),
		href: null,
		detail: null,
		citedIn: null,
	}));
	return {
		id: 'thieu-ky',
		title: 'Kỳ chưa có báo cáo',
		rule: 'Cách đếm: kỳ nằm giữa hai kỳ đã có báo cáo trên cổng; mỗi năm tính những loại kỳ mà cơ quan đã từng báo cáo.',
		counted: ends.map((report) => ({ label: reportName(report), href: reportAddress(report.id) })).reverse(),
		lines,
	};
}

function reportList(corpus: Corpus, { reports }: Missing): MissingList {
	return {
		id: 'thieu-so-ngay',
		title: 'Báo cáo không ghi số hoặc ngày',
		rule: 'Cách đếm: báo cáo trên cổng mà nguồn không ghi số, hoặc không ghi đủ ngày, tháng, năm ban hành.',
		counted: [],
		lines: reports.map((report) => ({
			text: report.subject,
			href: reportAddress(report.id),
			detail: corpus.documentRemarks
				.ofReport(report.id)
				.filter((remark) => isAboutReportItself(remark))
				.map(({ note }) => note)
				.join(' '),
			citedIn: null,
		})),
	};
}

/** "báo cáo năm 2021". */
function reportName({ typeName, period }: Report): string {
	return `${typeName.toLowerCase()} ${printPeriod(period)}`;
}

function sentenceCase(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
