/**
 * A character that a text may not hold because no one sees it: control and format characters (soft hyphen, zero-width
 * space, bidirectional marks), line and paragraph separators, halves of surrogate pairs; and U+FFFD, which stands where a
 * letter was lost. Tabs and line ends are none.
 */
export const HIDDEN_CHARACTER = /[^\P{Cc}\t\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\uFFFD]/u;

/** What is wrong with such a character, for whoever wrote it. */
export function hiddenCharacterMessage(character: string): string {
	if (character === '\uFFFD')
		return 'Ký tự � đứng ở chỗ một chữ đã mất khi chuyển bảng mã. Hãy xem lại bản gốc và gõ lại chữ đó.';
	const code = codeOf(character);
	const name = NAMES[code] === undefined ? '' : ` (${NAMES[code]})`;
	return `Có ký tự ẩn ${code}${name}, không ai nhìn thấy nhưng làm hỏng việc tìm kiếm và nhận ra con số. Hãy xóa ký tự này.`;
}

/** Text on one line with its hidden characters as codes, so that it can steer no terminal and no log: `a[U+001B]b`. */
export function withHiddenShown(text: string): string {
	const line = text.replace(/[\t\n]/gu, ' ');
	return line.replace(EACH_HIDDEN, (character) => (character === '\uFFFD' ? character : `[${codeOf(character)}]`));
}

const EACH_HIDDEN = new RegExp(HIDDEN_CHARACTER, 'gu');

/** `U+200B` */
function codeOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const NAMES: Readonly<Record<string, string>> = {
	'U+000B': 'ngắt dòng của Word',
	'U+000C': 'ngắt trang',
	'U+00AD': 'gạch nối mềm',
	'U+200B': 'khoảng trắng rộng bằng không',
	'U+202E': 'đảo chiều đọc',
	'U+FEFF': 'dấu đầu tệp BOM',
};
