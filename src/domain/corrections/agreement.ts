import type { TextEntry } from '#domain/corpus';
import { presentWords, statedFigure } from '#domain/corrections/aspects';
import { type Finding, positionOf } from '#domain/finding';
import { type PartialDate, printShortDate } from '#domain/partial-date';
import { printWithUnit } from '#domain/placed-figure';
import type { Correction, Report } from '#domain/report';

type ReportEntry = TextEntry<Report>;

/** Corrections that do not agree with the report in which they stand. */
export function correctionFindings(reports: readonly ReportEntry[]): readonly Finding[] {
	return reports.flatMap((entry) =>
		entry.value.corrections.flatMap((correction, index) => [
			...dateFinding(entry, correction, index),
			...wordFindings(entry, correction, index),
			...presentFinding(entry, correction, index),
		]),
	);
}

/** Corrections of a day that has not come. */
export function futureCorrections(reports: readonly ReportEntry[], today: PartialDate): readonly Finding[] {
	return reports.flatMap((entry) =>
		entry.value.corrections.flatMap(({ date }, index) =>
			date <= today
				? []
				: finding(entry, `corrections.${index}.date`, {
						rule: 'correction-date',
						message: `Đính chính ghi ngày ${printShortDate(date)}, chưa tới; hôm nay là ${printShortDate(today)}. Hãy sửa ngày.`,
					}),
		),
	);
}

function dateFinding(entry: ReportEntry, { date }: Correction, index: number): readonly Finding[] {
	const { posted } = entry.value;
	if (date >= posted) return [];
	const message = `Đính chính ghi ngày ${printShortDate(date)}, trước ngày đăng báo cáo (${printShortDate(posted)}). Hãy sửa ngày đính chính, hoặc posted.`;
	return [finding(entry, `corrections.${index}.date`, { rule: 'correction-date', message })];
}

function wordFindings(entry: ReportEntry, { from, to, reason }: Correction, index: number): readonly Finding[] {
	const findings: Finding[] = [];
	if (!/\p{L}/u.test(reason)) {
		const message = 'Đính chính chưa có lý do. Hãy ghi vì sao cổng đã ghi sai, một câu cho người đọc.';
		findings.push(finding(entry, `corrections.${index}.reason`, { rule: 'correction-reason', message }));
	}
	if (from === to) {
		const message = `Đính chính ghi from và to như nhau (“${from}”). Hãy ghi điều đã đăng ở from, điều đúng ở to.`;
		findings.push(finding(entry, `corrections.${index}.to`, { rule: 'correction-disagrees', message }));
	}
	return findings;
}

/** What a figure was corrected to is what it reads now, unless it was corrected again. */
function presentFinding(entry: ReportEntry, correction: Correction, index: number): readonly Finding[] {
	const figure = entry.value.figures.find(({ id }) => id === correction.figure);
	if (figure === undefined) return [];
	const words = presentWords(statedFigure(figure));
	const isLatest = !entry.value.corrections.some(
		(other, at) =>
			other.figure === correction.figure &&
			readsTheSame(other.from, correction.to, figure.unit) &&
			(other.date > correction.date || (other.date === correction.date && at > index)),
	);
	if (!isLatest || words.includes(correction.to)) return [];
	const message =
		`Đính chính nói số liệu “${figure.id}” đã sửa thành “${correction.to}”, nhưng số liệu ấy nay là “${words[1]}”, ` +
		`kỳ ${figure.period}. Hãy sửa to cho đúng với số liệu, hoặc thêm đính chính sau cùng.`;
	return [finding(entry, `corrections.${index}.to`, { rule: 'correction-disagrees', message })];
}

/** "1.260" and "1.260 người". */
function readsTheSame(one: string, other: string, unit: string | null): boolean {
	return one === other || printWithUnit(one, unit) === other || one === printWithUnit(other, unit);
}

function finding({ path, positions }: ReportEntry, key: string, said: Pick<Finding, 'rule' | 'message'>): Finding {
	return { ...said, severity: 'error', path, ...positionOf(positions, key) };
}
