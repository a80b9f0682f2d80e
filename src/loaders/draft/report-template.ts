import { type Period, printPeriod } from '#domain/period';
import { explainedKey } from '#loaders/draft/explained-key';

export interface TemplateInput {
	readonly organ: string;
	readonly period: Period;
	/** Today, `YYYY-MM-DD`. */
	readonly posted: string;
}

/**
 * A report to fill in: each key under the sentence that explains it, the figures as an example in comments, and the usual
 * outline. What only the author can know is left empty, so that the check asks for it; a draft is never published.
 */
export function reportTemplate({ organ, period, posted }: TemplateInput): string {
	const keys: readonly (readonly [key: string, value: string])[] = [
		['draft', 'true'],
		['organ', organ],
		['typeName', 'Báo cáo'],
		['codeNumber', 'null'],
		['codeNotation', 'null'],
		['place', 'null'],
		['issuedDate', 'null'],
		['subject', ''],
		['period', `"${period}"`],
		['posted', `"${posted}"`],
		['edition', 'full'],
		['access', 'public'],
		['fields', '[]'],
		['summary', '[]'],
		['signer', 'null'],
		['to', '[]'],
		['files', '[]'],
	];
	return `---
# Mẫu báo cáo ${printPeriod(period)}. Dòng bắt đầu bằng dấu # là lời giải thích, để lại hay xóa đều được.
# Số, ngày, kỳ báo cáo đặt trong ngoặc kép, viết đúng như trong văn bản. Điều nguồn không ghi thì để null.
# Viết xong thì chạy: npm run check. Khi bài sẵn sàng để đăng, xóa dòng draft.

${keys.map(([key, value]) => `${explained(key)}${key}:${value && ` ${value}`}`).join('\n')}
${explained('source')}source:
${explained('source.kind', '  ')}  kind: word-copy
${explained('source.name', '  ')}  name:
${FIGURES}---

## I. Kết quả thực hiện nhiệm vụ

## II. Khó khăn, hạn chế và nguyên nhân

## III. Phương hướng, nhiệm vụ thời gian tới
`;
}

function explained(key: string, indent = ''): string {
	return explainedKey('bao-cao', key, indent);
}

/** The sentence in which the numbers of the example stand. */
export const EXAMPLE_SENTENCE =
	'Đã tạo việc làm cho 1.250 lao động, đạt 104,2% kế hoạch 1.200 lao động: 1.000 lao động làm việc trong tỉnh, 250 lao động làm việc ngoài tỉnh.';

/** Keys of a figure that the example shows, each with its lines and the depth of the key. */
const EXAMPLE: readonly (readonly [key: string, indent: string, lines: string])[] = [
	['figures', '', 'figures:\n  viec-lam:'],
	['figures.label', '    ', 'label: Lao động được tạo việc làm'],
	['figures.indicator', '    ', '# indicator: lao-dong-duoc-tao-viec-lam (thay cho label)'],
	['figures.value', '    ', 'value: "1.250"'],
	['figures.unit', '    ', 'unit: lao động'],
	['figures.quote', '    ', '# quote: việc làm cho 1.250 lao động'],
	['figures.plan', '    ', 'plan: { value: "1.200", percent: "104,2" }'],
	['figures.sumOf', '    ', 'sumOf: [[trong-tinh, ngoai-tinh]]'],
];

const FIGURES = `
# Ví dụ về số liệu, ứng với câu: “${EXAMPLE_SENTENCE}”
# Muốn dùng thì xóa dấu # và dấu cách ở đầu các dòng từ “figures:” trở xuống, rồi thay bằng số của báo cáo.
#
${commented(EXAMPLE.map(([key, indent, lines]) => explained(key, indent) + indent + lines).join('\n'))}
${commented(`  trong-tinh: { label: Làm việc trong tỉnh, value: "1.000", unit: lao động }
  ngoai-tinh: { label: Làm việc ngoài tỉnh, value: "250", unit: lao động }`)}
`;

function commented(lines: string): string {
	return lines.replaceAll(/^/gmu, '# ');
}
