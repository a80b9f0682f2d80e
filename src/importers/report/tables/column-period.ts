import { type Period, periodYear, readPeriod, wholeYear, yearBefore } from '#domain/period';
import { isProblem } from '#domain/problem';
import { statedPeriod } from '#importers/report/head/stated-period';
import type { TableColumn } from '#importers/report/tables/table-columns';
import type { TableContext } from '#importers/report/tables/table-context';

/**
 * The time of a column's numbers where it is not that of the report: the one that its header names ("Năm 2019"), the year
 * before for "cùng kỳ", the whole year for "Kế hoạch năm" in a table of a part of it. `null` = that of the report, or unknown.
 */
export function columnPeriod(column: TableColumn, { period, isPeriodOfReport }: TableContext): Period | null {
	const found = ownPeriod(column, period) ?? period;
	return found === period && isPeriodOfReport ? null : found;
}

function ownPeriod({ label, kind }: TableColumn, ofTable: Period | null): Period | null {
	const stated = statedPeriod(label.replaceAll(' – ', ' '), null);
	if (stated.period !== null && !stated.guessed) {
		const isYearAlone = wholeYear(stated.period) === stated.period && /^\d{4}$/u.test(stated.period);
		return SAME_TIME.test(label) && isYearAlone && ofTable !== null ? inYear(ofTable, stated.period) : stated.period;
	}
	if (ofTable === null) return null;
	if (kind === 'earlier') return yearBefore(ofTable);
	return WHOLE_YEAR.test(label) && (kind === 'plan' || kind === 'estimate') ? wholeYear(ofTable) : null;
}

const SAME_TIME = /cùng kỳ/iu;
const WHOLE_YEAR =
	/(?:kế hoạch|(?<!\p{L})kh|chỉ tiêu|dự toán|giao|cả|(?<!\p{L})ước(?: thực hiện| th)?) năm(?!\s*(?:\d|trước|ngoái))/iu;

/** The same part of another year: 2020-H1 for 2021-H1. */
function inYear(period: Period, year: string): Period | null {
	const other = readPeriod(period.replace(String(periodYear(period)), year));
	return isProblem(other) ? null : other;
}
