import type { DataColumn } from '#domain/data-set';
import type { Basis, PlanStatus } from '#domain/figure';

/** Columns that several sets have in common. */
export const REPORT: DataColumn = {
	type: 'text',
	description: 'Mã báo cáo nêu con số',
	refersTo: 'bao-cao',
};

export const FIGURE: DataColumn = {
	type: 'text',
	description: 'Mã con số trong báo cáo ấy; cùng với report thì không trùng',
};

export const INDICATOR: DataColumn = {
	type: 'text',
	description: 'Mã chỉ số được theo dõi qua nhiều báo cáo; trống khi số này không được theo dõi',
};

export const CODE_NUMBER: DataColumn = { type: 'text', description: 'Số của văn bản, ví dụ 15' };

export const CODE_NOTATION: DataColumn = { type: 'text', description: 'Ký hiệu của văn bản, ví dụ 2020/QĐ-TTg' };

export const ISSUED_DATE: DataColumn = { type: 'date', description: 'Ngày ban hành' };

/** What a figure is. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
	actual: 'số thực hiện',
	plan: 'số kế hoạch',
	estimate: 'số ước thực hiện',
	baseline: 'mốc để so sánh',
};

/** How binding a plan is. */
export const PLAN_STATUS_VALUES: Readonly<Record<PlanStatus, string>> = {
	proposed: 'mới là mức đề xuất',
	adopted: 'đã ban hành',
	assigned: 'được cấp trên giao',
	revised: 'đã điều chỉnh',
};

/** Several values in one cell, as `ColumnType` has them. */
export function joined(values: readonly string[]): string | null {
	return values.length === 0 ? null : values.join(';');
}
