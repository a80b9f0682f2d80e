import { firstFrom } from '#domain/citations/first-from';
import { type Mention, WINDOW } from '#domain/citations/mention';
import type { PartialDate } from '#domain/partial-date';
import type { WrittenDate } from '#domain/written-date';

/**
 * The date that each mention gives for its document: "… số 12/QĐ-UBND ngày 05/01/2021", "… của UBND tỉnh (ngày
 * 12/3/2021)", "Ngày 16/3/2021, Sở ban hành Công văn số …". `dates` are all dates of the text.
 */
export function statedDates(
	text: string,
	mentions: readonly Mention[],
	dates: readonly WrittenDate[],
): readonly (PartialDate | null)[] {
	const after = mentions.map((mention, index) => dateAfter(text, mention, mentions[index + 1], dates));
	const taken = new Set(after.filter((found) => found !== null));
	let together = false;
	for (let index = mentions.length - 1; index >= 0; index--) {
		const [mention, next] = [mentions[index], mentions[index + 1]];
		const joined = after[index] === null && isJoined(text, mention, next);
		if (joined && (together || isAlike(mention, next))) after[index] = after[index + 1] ?? null;
		else
			together =
				mention !== undefined && /^[\s,]*(?:cùng|đều ký|đều)\s/u.test(text.slice(mention.end, mention.end + 12));
	}
	return mentions.map((mention, index) => (after[index] ?? dateBefore(text, mention, dates, taken))?.date ?? null);
}

/** Two items of a list with nothing of their own between them: "… và … cùng ngày 08/02/2021". */
function isJoined(text: string, mention: Mention | undefined, next: Mention | undefined): boolean {
	if (mention === undefined || next?.previous !== mention) return false;
	return /^[\s,]*(?:và|cùng|với)?\s*$/u.test(text.slice(mention.end, next.head));
}

/** "12/QĐ-UBND, 13/QĐ-UBND ngày 05/01/2021": both have one notation. */
function isAlike(mention: Mention | undefined, next: Mention | undefined): boolean {
	return next?.code.codeNotation === mention?.code.codeNotation;
}

function dateAfter(
	text: string,
	{ end, sentence }: Mention,
	next: Mention | undefined,
	dates: readonly WrittenDate[],
): WrittenDate | null {
	const limit = Math.min(sentence.end, next?.head ?? sentence.end, end + WINDOW);
	const found = dates[firstFrom(dates, end)];
	if (found === undefined || found.start >= limit || found.date === null) return null;
	return AFTER.test(text.slice(end, found.start)) ? found : null;
}

/** A date opens the sentence or its clause, and a verb of issuing leads to the document. */
function dateBefore(
	text: string,
	mention: Mention,
	dates: readonly WrittenDate[],
	taken: ReadonlySet<WrittenDate>,
): WrittenDate | null {
	const { sentence, head, previous } = mention;
	const from = Math.max(previous?.end ?? sentence.start, head - WINDOW);
	const found = dates.slice(firstFrom(dates, from), firstFrom(dates, head)).findLast(({ date }) => date !== null);
	if (found === undefined || taken.has(found)) return null;
	const lead = text.slice(Math.max(from, found.start - 8), found.start);
	const between = text.slice(found.end, head);
	return /(?:^|[\s(,;])(?:ngày|tháng)\s*$|^Năm\s*$/iu.test(lead) && BEFORE.test(between) ? found : null;
}

/** What may stand between a number and its date: a slip, an issuer, a comma, "ký", "ngày" … */
const AFTER =
	/^[¹²³⁰⁴-⁹]*(?:\s?\p{Lu}{1,4}(?=[\s,]))?[\s,;(]*(?:của\s[^,;:()]{2,80}?[\s,(]+)?(?:đã\s)?(?:được\s)?(?:ký|ban hành|cùng)?\s*(?:ngày|tháng|năm)?\s*$/iu;

const BEFORE = /^[\s,]*[^;:()]{0,200}?(?:ban hành|có|ra|ký|gửi|xây dựng|phê duyệt|trình)(?:\s[^;:()]{0,60})?\s$/iu;
