import type { CitationRole } from '#domain/citation';
import { type Mention, WINDOW } from '#domain/citations/mention';

/**
 * How each document stands in its sentence. The nearest governing word before it decides ("theo Quyết định số …"); an
 * item of a list shares the role of the item before it; what is said to be replaced or amended after it comes first.
 */
export function rolesOf(text: string, mentions: readonly Mention[]): readonly CitationRole[] {
	const roles = new Map<Mention, CitationRole>();
	return mentions.map((mention, index) => {
		const governed = governedRole(text, mention, roles);
		const role = governed === 'mentions' ? (passiveRole(text, mention, mentions[index + 1]) ?? governed) : governed;
		roles.set(mention, role);
		return role;
	});
}

/** "(sau đây gọi tắt là Nghị quyết 42)" names the document before it once more. */
export function isDefinition(text: string, { head }: Mention): boolean {
	return /\([^()]{0,40}(?:viết|gọi)(?: tắt| chung| gọn)?(?: là)?:?\s*$/iu.test(
		text.slice(Math.max(0, head - 64), head),
	);
}

/** "Nghị định số 61/2015/NĐ-CP ngày … của Chính phủ đã được sửa đổi bởi …" */
function passiveRole(text: string, { sentence, end }: Mention, next: Mention | undefined): CitationRole | null {
	const following = text.slice(end, Math.min(sentence.end, next?.head ?? sentence.end, end + PASSIVE_WINDOW));
	const passive = /^[^;:]*?(?<!\p{L})được (sửa đổi|bổ sung|thay thế|bãi bỏ)(?: bởi| bằng| theo| tại|,)/iu.exec(
		following,
	);
	if (passive === null || /[,;] (?!ngày)/u.test(passive[0].slice(0, passive[0].indexOf('được')))) return null;
	return /thay thế|bãi bỏ/iu.test(passive[1] ?? '') ? 'replaced' : 'amended';
}

function governedRole(text: string, mention: Mention, roles: ReadonlyMap<Mention, CitationRole>): CitationRole {
	const { sentence, head, previous } = mention;
	if (isDefinition(text, mention)) return 'mentions';
	const from = Math.max(previous?.end ?? sentence.start, head - WINDOW);
	const lead = text.slice(from, head).replace(/[\s¹²³⁰⁴-⁹*+]+$/u, '');
	const before = itemBefore(text, mention);
	if (before !== null && SEPARATED.test(lead)) {
		return roles.get(lead.endsWith(';') ? firstOfItem(text, before) : before) ?? 'mentions';
	}
	const clause = lead.slice(Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('(')) + 1);
	const word = [...clause.matchAll(GOVERNING)].at(-1)?.[0];
	return ROLES.find(({ words }) => word !== undefined && words.test(word))?.role ?? 'mentions';
}

/** The item of a list that stands before a document; a definition in brackets is none. */
export function itemBefore(text: string, { previous }: Mention): Mention | null {
	return previous !== null && isDefinition(text, previous) ? previous.previous : previous;
}

/** Items between semicolons may name several documents: the first of them is the item. */
function firstOfItem(text: string, mention: Mention): Mention {
	let first = mention;
	while (first.previous !== null && !text.slice(first.previous.end, first.head).includes(';')) first = first.previous;
	return first;
}

/** Nothing but a mark or a joining word stands between an item and the one before it. */
const SEPARATED = /(?:^|[,;]|(?:^|\s)(?:và|cùng|(?<!phù hợp )với|hoặc|kèm theo)|[,;]\s*và)$/u;

const ROLES: readonly { readonly words: RegExp; readonly role: CitationRole }[] = [
	{ words: /^ban hành kèm theo$/iu, role: 'issues' },
	{ words: /(?:^|\s)(?:theo|qu[yi] định tại)$/iu, role: 'follows' },
	{ words: /(?:^|\s)(?:tại|bởi|bằng|phù hợp với)$/iu, role: 'mentions' },
	{ words: /^căn cứ$/iu, role: 'basis' },
	{ words: /^(?:thực hiện|thi hành|triển khai)$/iu, role: 'implements' },
	{ words: /^(?:ban hành|xây dựng|có|ký|soạn thảo)$/iu, role: 'issues' },
	{ words: /^(?:sửa đổi|bổ sung)$/iu, role: 'amended' },
	{ words: /^(?:thay thế|bãi bỏ)$/iu, role: 'replaced' },
];

/** Longer ones first: "quy định tại" is followed, "tại" alone governs nothing. */
const GOVERNING =
	/(?<!\p{L})(?:qu[yi] định tại|ban hành kèm theo|căn cứ|thực hiện|thi hành|triển khai|ban hành|xây dựng|soạn thảo|ký|có|theo|(?:sửa đổi|bổ sung|thay thế|bãi bỏ) (?:tại|bởi|bằng|theo)|sửa đổi|bổ sung|thay thế|bãi bỏ|phù hợp với|tại)(?!\p{L})/giu;

const PASSIVE_WINDOW = 160;
