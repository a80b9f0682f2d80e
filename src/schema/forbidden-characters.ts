import type { Finding } from '#domain/finding';

/**
 * Characters that no one sees but that split words, numbers and searches, or turn the order of reading around: control
 * and format characters (soft hyphen, zero-width space, bidirectional marks), line and paragraph separators, and
 * U+FFFD, which stands where a letter was lost.
 */
export function forbiddenCharacters(path: string, text: string): readonly Finding[] {
	if (!FORBIDDEN.test(text)) return [];
	const findings: Finding[] = [];
	let found = 0;
	let last: Finding | null = null;
	let line = 1;
	let lineStart = 0;
	for (const { 0: character, index } of text.matchAll(FORBIDDEN_OR_LINE)) {
		if (character === '\n') {
			line += 1;
			lineStart = index + 1;
			continue;
		}
		found += 1;
		const message = messageFor(character);
		last = { rule: 'control-character', severity: 'error', path, line, column: index - lineStart + 1, message };
		if (found <= MOST_FINDINGS) findings.push(last);
	}
	if (last === null || found <= MOST_FINDINGS) return findings;
	const message = `Trước chỗ này còn ${found - MOST_FINDINGS - 1} ký tự ẩn nữa như đã báo ở trên. Hãy xóa hết các ký tự đó.`;
	return [...findings, { ...last, message }];
}

/** A binary file holds thousands; more lines than this tell the reader nothing new. */
const MOST_FINDINGS = 20;

const FORBIDDEN = /[^\P{Cc}\t\n]|[\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u;
const FORBIDDEN_OR_LINE = new RegExp(`\n|${FORBIDDEN.source}`, 'gu');

function messageFor(character: string): string {
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	return character === '\uFFFD'
		? 'Ký tự � đứng ở chỗ một chữ đã mất khi chuyển bảng mã. Hãy xem lại bản gốc và gõ lại chữ đó.'
		: `Có ký tự ẩn ${code}${NAMES[code] === undefined ? '' : ` (${NAMES[code]})`}, không ai nhìn thấy nhưng làm hỏng việc tìm kiếm và nhận ra con số. Hãy xóa ký tự này.`;
}

const NAMES: Readonly<Record<string, string>> = {
	'U+000B': 'ngắt dòng của Word',
	'U+000C': 'ngắt trang',
	'U+00AD': 'gạch nối mềm',
	'U+200B': 'khoảng trắng rộng bằng không',
	'U+202E': 'đảo chiều đọc',
	'U+FEFF': 'dấu đầu tệp BOM',
};
