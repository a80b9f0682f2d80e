import { periodYear, printPeriod, readPeriod } from '#domain/period';
import { isProblem, type Problem } from '#domain/problem';
import { slugOf } from '#domain/vietnamese-text';
import { reportTemplate } from '#loaders/draft/report-template';
import { isKebab } from '#schema/content-id';
import { nearName } from '#schema/near-name';

/** What `npm run new` was asked for, as typed. */
export interface NewReportRequest {
	readonly organ: string | undefined;
	readonly period: string | undefined;
	readonly slug: string | undefined;
}

/** What is there already. `paths` are inside the content folder. */
export interface Surroundings {
	readonly paths: readonly string[];
	/** Today, `YYYY-MM-DD`. */
	readonly today: string;
}

/** A file for the content folder, by its path in it. */
export interface WrittenFile {
	readonly path: string;
	readonly text: string;
}

/** Where a new report goes and what stands in it; or all that was wrong with the request, in Vietnamese. */
export function newReport(
	{ organ = '', period: written = '', slug }: NewReportRequest,
	{ paths, today }: Surroundings,
): WrittenFile | Problem {
	const period = readPeriod(written);
	const problems = [
		...organisationProblem(organ, paths),
		...(isProblem(period) ? [periodProblem(written)] : []),
		...slugProblems(slug),
	];
	if (isProblem(period) || problems.length > 0) return { problem: problems.join('\n') };
	const name = slug ?? slugOf(`báo cáo ${printPeriod(period)}`);
	const path = `bao-cao/${periodYear(period)}/${organ}/${name}.mdx`;
	if (paths.includes(path)) return { problem: `Đã có tệp ${path}. Hãy đặt tên khác bằng --slug <tên>.` };
	return { path, text: reportTemplate({ organ, period, posted: today }) };
}

/** Nothing when the content has an organisation of that id. */
export function organisationProblem(organ: string, paths: readonly string[]): readonly string[] {
	const known = paths.flatMap((path) => /^co-quan\/([^/]+)\.yaml$/u.exec(path)?.[1] ?? []);
	if (known.includes(organ)) return [];
	const list =
		known.length === 0
			? 'Chưa có cơ quan nào: hãy thêm một tệp vào co-quan/ trước.'
			: `Các cơ quan đã có:\n${known.map((id) => `  ${id}`).join('\n')}`;
	if (organ === '') return [`Thiếu --organ <mã cơ quan>. ${list}`];
	const near = nearName(organ, known);
	const guess = near === null ? '' : ` Có phải “${near}”?`;
	return [`Không có cơ quan nào mã “${organ}”.${guess} ${list}`];
}

function periodProblem(written: string): string {
	const what = written === '' ? 'Thiếu --period <kỳ báo cáo>.' : `Kỳ “${written}” không đúng dạng.`;
	return `${what} Các dạng được dùng:\n${PERIOD_FORMS.map(([form, meaning]) => `  ${form.padEnd(10)} ${meaning}`).join('\n')}`;
}

const PERIOD_FORMS: readonly (readonly [form: string, meaning: string])[] = [
	['2023', 'năm'],
	['2020-H1', '6 tháng đầu năm (H2: 6 tháng cuối năm)'],
	['2021-Q1', 'quý, từ Q1 đến Q4'],
	['2021-M05', 'tháng, từ M01 đến M12'],
	['2021-9M', '9 tháng đầu năm'],
	['2016/2020', 'giai đoạn'],
];

/** Nothing when the name can be an address, or none was typed. */
export function slugProblems(slug: string | undefined): readonly string[] {
	if (slug === undefined || isKebab(slug)) return [];
	const better = slugOf(slug);
	const guess = better === '' ? '' : ` Có thể dùng “${better}”.`;
	return [`Tên “${slug}” trở thành địa chỉ trang, nên chỉ dùng chữ thường không dấu, chữ số và gạch nối.${guess}`];
}
