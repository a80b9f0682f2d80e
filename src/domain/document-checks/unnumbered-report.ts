import type { CheckedCorpus } from '#domain/document-checks/checked-documents';
import type { DocumentRemark, DocumentRule } from '#domain/document-checks/remark';
import { dateWords } from '#domain/document-checks/words';
import { lacksDay, lacksNumber } from '#domain/missing';
import type { Report } from '#domain/report';

/**
 * Reports that the portal holds without number or without day; both belong to the form of an administrative document
 * (Nghị định 30/2020/NĐ-CP, Điều 8, khoản 2, điểm c và d).
 */
export function unnumberedReports({ reports }: Pick<CheckedCorpus, 'reports'>): readonly DocumentRemark[] {
	return reports.flatMap(({ value }) => [
		...(lacksNumber(value) ? [remarkOn(value, NUMBER, `${value.typeName} không ghi số.`)] : []),
		...(lacksDay(value) ? [remarkOn(value, DAY, `${value.typeName} ${dayMissing(value)}.`)] : []),
	]);
}

interface Missing {
	readonly rule: DocumentRule;
	readonly key: 'codeNumber' | 'issuedDate';
	readonly expected: string;
}

const NUMBER: Missing = { rule: 'report-without-number', key: 'codeNumber', expected: 'số, ký hiệu (điểm c)' };
const DAY: Missing = { rule: 'report-without-day', key: 'issuedDate', expected: 'ngày, tháng, năm ban hành (điểm d)' };

function remarkOn(report: Report, { rule, key, expected }: Missing, note: string): DocumentRemark {
	const target = { kind: 'report', report } as const;
	return {
		rule,
		about: [target],
		places: [{ kind: 'key', target, key }],
		message: `${note} Văn bản hành chính có ${expected} theo Nghị định 30/2020/NĐ-CP, Điều 8, khoản 2. Hãy bổ sung khi có bản đã ký; nếu nguồn không ghi thì giữ nguyên.`,
		note,
	};
}

function dayMissing({ issuedDate }: Report): string {
	return issuedDate === null ? 'không ghi ngày ban hành' : `chỉ ghi ${dateWords(issuedDate)}, không ghi ngày`;
}

/** Whether a remark is about what a report itself lacks, not about what it says of another document. */
export function isAboutReportItself({ rule }: DocumentRemark): boolean {
	return rule === NUMBER.rule || rule === DAY.rule;
}
