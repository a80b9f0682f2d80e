import { reportAddress } from '#domain/address';
import type { TextEntry } from '#domain/corpus';
import { type AspectChange, changesBetween, statedFigure, withUnit } from '#domain/corrections/aspects';
import type { PublishedFigure, PublishedState } from '#domain/corrections/published-state';
import type { Figure } from '#domain/figure';
import { type Finding, positionOf } from '#domain/finding';
import type { PartialDate } from '#domain/partial-date';
import { printMoment } from '#domain/placed-figure';
import { type Correction, isInForce, isPublished, type Report } from '#domain/report';

type ReportEntry = TextEntry<Report>;

/**
 * What was published and now reads otherwise, or is gone, without a correction that says so. New reports and figures are
 * none; nor are the figures of a report that was withdrawn or replaced. `today` stands in the proposed corrections.
 */
export function uncorrectedChanges(
	before: PublishedState,
	reports: readonly ReportEntry[],
	today: PartialDate,
): readonly Finding[] {
	const byId = new Map(reports.map((entry) => [entry.value.id, entry]));
	const byFormer = new Map(
		reports.flatMap((entry) => entry.value.formerAddresses.map((address) => [address, entry] as const)),
	);
	const figures = Map.groupBy(before.figures, ({ report }) => report);
	return before.reports.flatMap((id) => {
		const entry = byId.get(id) ?? byFormer.get(reportAddress(id));
		if (entry === undefined) return [removedReport(id, today)];
		if (!isPublished(entry.value)) return entry.value.withdrawn === null ? [hiddenReport(entry, today)] : [];
		if (!isInForce(entry.value)) return [];
		return (figures.get(id) ?? []).flatMap((figure) => figureFindings(figure, entry, today));
	});
}

function figureFindings(before: PublishedFigure, entry: ReportEntry, today: PartialDate): readonly Finding[] {
	const { figures, corrections } = entry.value;
	const now = figures.find(({ id }) => id === before.figure);
	if (now === undefined) {
		const from = removedWords(before);
		const isSaid = corrections.some((correction) => correction.figure === null && correction.from === from);
		return isSaid ? [] : [removedFigure(before, entry, proposal({ figure: null, from, to: 'không còn' }, today))];
	}
	const own = corrections.filter(({ figure }) => figure === now.id);
	return changesBetween(before, statedFigure(now))
		.filter((change) => !isCorrected(change, own))
		.map((change) => changedFigure(change, now, entry, today));
}

/** Several corrections may lead from the one to the other. */
function isCorrected({ from, to }: AspectChange, corrections: readonly Correction[]): boolean {
	return (
		corrections.some((correction) => from.includes(correction.from)) &&
		corrections.some((correction) => to.includes(correction.to))
	);
}

function changedFigure(change: AspectChange, { id }: Figure, entry: ReportEntry, today: PartialDate): Finding {
	const [from = ''] = change.from;
	const [to = ''] = change.to;
	const line = proposal({ figure: id, from, to }, today);
	return finding(entry, `figures.${id}.${change.key}`, {
		rule: 'figure-not-corrected',
		message:
			`Số liệu “${id}” đã đăng là “${from}”, nay là “${to}” mà không có đính chính. Nếu điều đã đăng là đúng, ` +
			`hãy sửa lại như cũ; nếu cổng đã ghi sai, hãy thêm vào mục corrections dòng: ${line}, thay dấu … bằng lý do.`,
	});
}

function removedFigure(before: PublishedFigure, entry: ReportEntry, line: string): Finding {
	return finding(entry, Object.hasOwn(entry.positions, 'corrections') ? 'corrections' : 'figures', {
		rule: 'figure-removed',
		message:
			`Số liệu “${before.figure}” (${withUnit(before)}) đã đăng, nay không còn. Nếu xóa nhầm hoặc đổi mã, hãy ghi lại ` +
			`mã cũ; nếu cổng đã ghi sai, hãy thêm vào mục corrections dòng: ${line}, thay dấu … bằng lý do.`,
	});
}

function removedReport(id: string, today: PartialDate): Finding {
	const path = `bao-cao/${id}.mdx`;
	const message =
		'Báo cáo này đã đăng, nay không còn tệp. Hãy lấy lại tệp; muốn gỡ khỏi cổng thì ghi ' +
		`withdrawn: { date: "${today}", reason: "…" }, thay dấu … bằng lý do; nếu đã chuyển chỗ thì ghi ở tệp mới ` +
		`formerAddresses: [${reportAddress(id)}].`;
	return { rule: 'report-removed', severity: 'error', path, line: 1, column: 1, message };
}

function hiddenReport(entry: ReportEntry, today: PartialDate): Finding {
	return finding(entry, entry.value.draft ? 'draft' : 'access', {
		rule: 'report-hidden',
		message:
			'Báo cáo này đã đăng, nay không còn công khai. Hãy để lại như cũ; muốn gỡ khỏi cổng thì thêm ' +
			`withdrawn: { date: "${today}", reason: "…" }, thay dấu … bằng lý do để trang trả lời người đọc.`,
	});
}

/** How a correction names a figure that is no longer there. */
function removedWords(before: PublishedFigure): string {
	return `${before.name}, ${printMoment(before)}: ${withUnit(before)}`;
}

function proposal({ figure, from, to }: Pick<Correction, 'figure' | 'from' | 'to'>, today: PartialDate): string {
	const quoted = [from, to].map((words) => JSON.stringify(words));
	return `- { date: "${today}", figure: ${figure}, from: ${quoted[0]}, to: ${quoted[1]}, reason: "…", kind: portal }`;
}

function finding({ path, positions }: ReportEntry, key: string, said: Pick<Finding, 'rule' | 'message'>): Finding {
	return { ...said, severity: 'error', path, ...positionOf(positions, key) };
}
