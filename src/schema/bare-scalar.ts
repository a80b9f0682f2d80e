import type { Rule } from '#domain/rules/registry';

/**
 * Why a scalar without quotes is refused: YAML would read `1.254` as 1.254, `05` as 5, and other readers take
 * `2024-01-18` for a date. `value` is what the YAML core schema makes of `text`.
 */
export function bareScalarRefusal(
	text: string,
	value: unknown,
	key: string,
): { readonly rule: Rule; readonly message: string } | null {
	if (typeof value === 'boolean') {
		if (BOOLEAN_KEYS.has(key)) return null;
		const message = `“${text}” viết trần là giá trị đúng/sai, ở đây cần chữ. Hãy đặt trong ngoặc kép: "${text}".`;
		return { rule: 'yaml-bare-boolean', message };
	}
	if (isDate(text)) {
		return { rule: 'yaml-bare-date', message: `Ngày phải đặt trong ngoặc kép. Hãy viết "${text}".` };
	}
	if (typeof value === 'number' || isDigits(text)) {
		const message = `Số phải đặt trong ngoặc kép, viết như trong văn bản (YAML tự đổi 1.254 thành 1,254 và 05 thành 5). Hãy viết "${text}".`;
		return { rule: 'yaml-bare-number', message };
	}
	const inside = /^[“”„](.*)[“”„]$/u.exec(text)?.[1] ?? '';
	if (isDate(inside) || isDigits(inside)) {
		const message = `Ngoặc cong “ ” (Word tự đổi) không phải ngoặc kép của YAML. Hãy viết "${inside}" bằng ngoặc thẳng.`;
		return { rule: 'yaml-curly-quotes', message };
	}
	return null;
}

const BOOLEAN_KEYS: ReadonlySet<string> = new Set(['draft', 'verified', 'cumulative', 'proportion']);

function isDate(text: string): boolean {
	return /^\d{4}-\d{1,2}(?:-\d{1,2}(?:[Tt ].*)?)?$/u.test(text) || /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u.test(text);
}

/** Digits with the separators of numbers, ranges, times and document numbers: `7,97`, `120-150`, `01/2021`, `3%`. */
function isDigits(text: string): boolean {
	return /^[-+−]?\d[\d.,:/_%–-]*$/u.test(text);
}
