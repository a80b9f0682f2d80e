import type { CitationRole } from '#domain/citation';
import { firstFrom } from '#domain/citations/first-from';
import { type Mention, WINDOW } from '#domain/citations/mention';
import { isDefinition, itemBefore } from '#domain/citations/roles';
import { signatureOf } from '#domain/document-signature';
import type { TextRange } from '#domain/vietnamese-text';

/**
 * The name of the issuer in the words around each mention, as a stretch of the text: "… của UBND tỉnh" after it, or
 * after a later item of its list; "UBND tỉnh ban hành …" before it. `names` are all names of bodies in the text.
 */
export function statedIssuers(
	text: string,
	mentions: readonly Mention[],
	roles: readonly CitationRole[],
	names: readonly TextRange[],
): readonly (TextRange | null)[] {
	const after = mentions.map((mention, index) => nameAfter(text, mention, mentions[index + 1], names));
	for (let index = mentions.length - 2; index >= 0; index--) {
		after[index] ??= sharesIssuer(text, mentions[index], mentions[index + 1]) ? (after[index + 1] ?? null) : null;
	}
	const found: (TextRange | null)[] = [];
	for (const [index, mention] of mentions.entries()) {
		const item = itemBefore(text, mention);
		const before = item === null ? null : (found[mentions.lastIndexOf(item, index)] ?? null);
		found.push(after[index] ?? nameBefore(text, mention, roles[index] ?? 'mentions', { names, before }));
	}
	return found;
}

/** "… số 42/NQ-CP ngày 09/4/2020 của Chính phủ" */
function nameAfter(
	text: string,
	{ head, end, sentence }: Mention,
	next: Mention | undefined,
	names: readonly TextRange[],
): TextRange | null {
	const limit = Math.min(sentence.end, next?.head ?? sentence.end, end + WINDOW);
	const name = names[firstFrom(names, end)];
	if (name === undefined || name.start >= limit) return null;
	const between = text.slice(end, name.start);
	if (AFTER.test(between)) return name;
	const isIn = /(?:^|[\s(])(?:tại|với|bằng|trong)\s+$/iu.test(text.slice(Math.max(sentence.start, head - 8), head));
	return isIn && THEN.test(between) && DECIDES.test(text.slice(name.end, name.end + 16)) ? name : null;
}

/** "A ngày …, B ngày … của UBND tỉnh": the name is of both where both are signed alike. */
function sharesIssuer(text: string, mention: Mention | undefined, next: Mention | undefined): boolean {
	if (mention === undefined || next?.previous !== mention || isDefinition(text, next)) return false;
	if (signatureOf(mention.code) !== signatureOf(next.code)) return false;
	return /^[^;:().]{0,80}$/u.test(text.slice(mention.end, next.head));
}

/** "UBND tỉnh ban hành Kế hoạch số …", "được UBND tỉnh phê duyệt … tại Quyết định số …"; `before`: of the item before. */
function nameBefore(
	text: string,
	mention: Mention,
	role: CitationRole,
	{ names, before }: { readonly names: readonly TextRange[]; readonly before: TextRange | null },
): TextRange | null {
	const { sentence, head, previous } = mention;
	const item = itemBefore(text, mention);
	if ((role !== 'issues' && role !== 'mentions') || isDefinition(text, mention)) return null;
	const from = Math.max(previous?.end ?? sentence.start, head - WINDOW);
	const near = names.slice(firstFrom(names, from), firstFrom(names, head)).reverse();
	const found = near.find((name) =>
		isSubject(text.slice(Math.max(from, name.start - 12), name.start), text.slice(name.end, head)),
	);
	if (found !== undefined) return found;
	const isNextItem = item !== null && signatureOf(item.code) === signatureOf(mention.code);
	return isNextItem && before !== null && before.end <= item.start ? before : null;
}

/** A verb of issuing follows the name; one that something belongs or goes to issues nothing. */
function isSubject(before: string, between: string): boolean {
	if (/(?:của|gửi|tới|đến|với|trình|ở|thuộc)\s$/u.test(before))
		return /^\s(?:ban hành|phê duyệt)/u.test(between) && /trình\s$/u.test(before);
	const verb = VERB.exec(between);
	if (verb === null) return false;
	return !/(?:cho|báo cáo|mưu)\s$/u.test(before) || between.slice(0, verb.index).trim() === '';
}

const VERB = /(?<!\p{L})(?:ban hành|xây dựng|phê duyệt|chấp thuận|ký|soạn thảo|có|ra|gửi|trình|báo cáo)(?!\p{L})/u;

/** "của" or "do" leads to the issuer; right after a date nothing need. Before that a slip of the pen and the date. */
const OF = '[\\s,)]*(?:của\\s+(?:của\\s+)?(?:Hội nghị[^,;]{0,30}\\s)?|do\\s+)';
const DATE =
	'[\\s,]*\\(?(?:ký |ban hành |cùng )?(?:ngày|tháng|năm)?\\s?\\d[\\s\\d/.-]{0,16}(?:tháng\\s?\\d{1,2}\\s?(?:năm\\s?\\d{4})?)?';
const AFTER = new RegExp(`^[¹²³⁰⁴-⁹]*(?:\\s\\p{Lu}{1,4}(?=\\s))?(?:${DATE}(?:${OF}|[\\s)]+)|${OF})$`, 'u');

/** "Tại Quyết định số … ngày …, UBND tỉnh phê duyệt …": who decides in it has issued it. */
const THEN = new RegExp(`^(?:${DATE})?\\)?,\\s$`, 'u');
const DECIDES = /^\s(?:đã )?(?:phê duyệt|chấp thuận|quyết định|chỉ đạo|giao|yêu cầu|đồng ý)(?!\p{L})/u;
