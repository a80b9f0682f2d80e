import type { Finding } from '#domain/finding';
import type { Rule } from '#domain/rules/registry';

export interface Frontmatter {
	/** The lines between the two `---`, preceded by one empty line for each line before them; `null` = there are none. */
	readonly yaml: string | null;
	/** The text, with an empty line for every line of the frontmatter: a place in it is the same place in the file. */
	readonly body: string;
	readonly findings: readonly Finding[];
}

/** Splits `---` frontmatter from the text. Lines and columns of both parts are those of the file. */
export function splitFrontmatter(path: string, text: string): Frontmatter {
	const lines = text.split('\n');
	if (!isFence(lines[0])) return { yaml: null, body: text, findings: [missing(path, lines)] };
	const close = lines.findIndex((line, index) => index > 0 && isFence(line));
	if (close < 0) return { yaml: null, body: '', findings: [unclosed(path, lines)] };
	return {
		yaml: ['', ...lines.slice(1, close)].join('\n'),
		body: [...lines.slice(0, close + 1).map(() => ''), ...lines.slice(close + 1)].join('\n'),
		findings: [],
	};
}

function isFence(line: string | undefined): boolean {
	return line?.trimEnd() === '---';
}

/** What Word makes of `---`, and other near misses: `—`, `–-`, `----`, ` ---`. */
function looksLikeFence(line: string): boolean {
	const dashes = line.trim();
	return dashes !== '' && /^[-–—]+$/u.test(dashes);
}

function missing(path: string, lines: readonly string[]): Finding {
	const first = lines.findIndex((line) => line.trim() !== '');
	const line = Math.max(first, 0) + 1;
	const cause = isFence(lines[first])
		? 'Trước dòng --- có dòng trống. Hãy xóa các dòng trống ở đầu tệp.'
		: looksLikeFence(lines[first] ?? '')
			? 'Dòng đầu phải là đúng ba dấu gạch nối --- sát lề trái (Word hay đổi thành — hoặc –). Hãy gõ lại dòng này.'
			: 'Tệp không có phần khai báo ở đầu. Hãy mở đầu tệp bằng một dòng ---, rồi các dòng “khóa: giá trị”, rồi một dòng --- nữa; xem mẫu bằng lệnh npm run new.';
	return finding(path, line, 'frontmatter-missing', cause);
}

function unclosed(path: string, lines: readonly string[]): Finding {
	const near = lines.findIndex((line, index) => index > 0 && looksLikeFence(line));
	return near < 0
		? finding(
				path,
				1,
				'frontmatter-unclosed',
				'Phần khai báo mở bằng --- ở đây mà không đóng. Hãy thêm một dòng --- ngay sau khóa cuối cùng, trước phần chữ.',
			)
		: finding(
				path,
				near + 1,
				'frontmatter-unclosed',
				'Dòng đóng phần khai báo phải là đúng ba dấu gạch nối --- sát lề trái (Word hay đổi thành — hoặc –). Hãy gõ lại dòng này.',
			);
}

function finding(path: string, line: number, rule: Rule, message: string): Finding {
	return { rule, severity: 'error', path, line, column: 1, message };
}
