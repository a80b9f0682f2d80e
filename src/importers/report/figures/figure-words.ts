import type { Qualifier } from '#domain/figure';
import { findUnit } from '#domain/unit';

/** What the words right before a number, and right behind it, say of its precision. */
export function qualifierOf(before: string, behind: string): Qualifier | null {
	const near = before.slice(-30);
	if (/^\s*(?:%|\p{L}[\p{L}\s]{0,20})?\s*trở lên/u.test(behind)) return 'at-least';
	if (/^\s*(?:%|\p{L}[\p{L}\s]{0,20})?\s*trở xuống/u.test(behind)) return 'at-most';
	return QUALIFIERS.find(([words]) => words.test(near))?.[1] ?? null;
}

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
	[/(?:ít nhất|tối thiểu|không dưới|không ít hơn)(?:\s+(?:là|cho))?\s*$/iu, 'at-least'],
	[/(?:tối đa|nhiều nhất|không quá|không vượt quá)(?:\s+là)?\s*$/iu, 'at-most'],
	[/(?<!\p{L})(?:khoảng|gần|xấp xỉ|ước|chừng)(?:\s+(?:gần|đạt|khoảng))?\s*$/iu, 'about'],
	[/(?<!\p{L})(?:trên|hơn|vượt)\s*$/iu, 'more-than'],
	[/(?<!\p{L})dưới\s*$/iu, 'less-than'],
];

/** The unit that follows a number: a known one, else the noun that does; `null` where none follows. */
export function unitBehind(text: string, end: number): { readonly unit: string; readonly end: number } | null {
	const known = findUnit(text, end);
	if (known !== null) return known;
	const noun = /\s?([\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)?)/uy;
	noun.lastIndex = end;
	const match = noun.exec(text);
	if (match === null) return null;
	const [first = '', second] = (match[1] ?? '').split(' ');
	if (NO_NOUN.test(first)) return null;
	const isPair = second !== undefined && PAIRS.has(`${first} ${second}`.toLowerCase());
	const unit = isPair ? `${first} ${second}` : first;
	return { unit, end: match.index + match[0].indexOf(first) + unit.length };
}

/** Words that go on a sentence behind a bare number. */
const NO_NOUN =
	/^(?:và|hoặc|so|với|của|ở|tại|trong|ngoài|đã|được|là|theo|từ|đến|cho|để|còn|có|do|bằng|thì|mà|lên|xuống|trên|dưới|nhằm|gồm|cụ|chiếm|đạt|tăng|giảm|trở|tr|này|nêu|năm|tháng|ngày|quý|về|khi|như|trước|sau|ra|không|phải|thuộc)$/iu;

/** Counted things of two words that the table of units leaves out. */
const PAIRS: ReadonlySet<string> = new Set(
	(
		'nghị quyết, quyết định, kế hoạch, báo cáo, phó giám, giám đốc, tập huấn, trung tâm, trạm y, trường học, ' +
		'bằng khen, giấy khen, giấy phép, học bổng, quả bóng, chi bộ, chi đoàn, biển cảnh, khẩu hiệu, trang website, ' +
		'trang web, tàu thuyền, cây xanh, câu lạc, nhà tạm, ứng viên, tuyên truyền'
	).split(', '),
);

/**
 * What is counted: the words before a number that is said of them ("Số lao động được tạo việc làm là …"), else the words
 * that it counts itself ("04 lớp tập huấn"). Other numbers are no part of it, but years.
 */
export function labelOf(before: string, behind: string, heading: string | null): string {
	const clause = before.split(NUMBER).at(-1)?.split(CLAUSE).at(-1) ?? '';
	const counted = trimmed(firstWords(behind.replace(/^\s?%/u, '').split(NUMBER)[0]?.split(CLAUSE)[0] ?? '', 10));
	const said = trimmed(lastWords(clause, 16));
	const isSaid = SAYS.test(clause) || before.trimEnd().endsWith(':');
	const [first, second] = isSaid ? [said, counted] : [counted, said];
	const label = first.includes(' ') ? first : [said, counted].filter((words) => words !== '').join(' ') || second;
	return capital(label || heading || 'Số liệu');
}

/** A number that is no year. */
const NUMBER = /(?<![\d.,/])(?!(?:19|20)\d{2}(?![\d.,]))\d[\d.,/]*\d?\s?%?/u;
const CLAUSE = /[.;:!?](?:\s|$)|[()]|\s[-–]\s|,\s/u;
const SAYS =
	/(?<!\p{L})(?:là|đạt|được|còn|lên|xuống|giảm|tăng|khoảng|trên|dưới|chiếm|số tiền|kinh phí|trị giá|hỗ trợ)\s*$/iu;

const EDGES =
	/^(?:và|trong đó|cụ thể|gồm|bao gồm|với|cho|là|được|đạt|có|thì|đã|của|còn|lên|xuống)(?=\s|$)\s*|\s*(?<=^|\s)(?:là|đạt|được|cho|với|gồm|có|trên|gần|khoảng|hơn|dưới|ít nhất|tối thiểu|còn|lên|xuống|từ|đến|và|tới|bằng|chiếm|tại|thêm|cả|tổng số|số tiền|trị giá|làm|trở)$/iu;

function trimmed(words: string): string {
	let text = words.replace(/^[^\p{L}\d]+|[^\p{L}\d)%”"]+$/gu, '').replace(/\s+/gu, ' ');
	for (let count = 0; count < 6; count++) {
		const shorter = text.replace(EDGES, '').trim();
		if (shorter === text) break;
		text = shorter.replace(/[^\p{L}\d)%”"]+$/gu, '');
	}
	return text;
}

function lastWords(text: string, count: number): string {
	return text.trim().split(/\s+/u).slice(-count).join(' ');
}

function firstWords(text: string, count: number): string {
	return text.trim().split(/\s+/u).slice(0, count).join(' ');
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
