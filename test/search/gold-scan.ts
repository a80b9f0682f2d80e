import { withoutDiacritics } from '#domain/diacritics';
import { canonical, sameLength } from '#domain/vietnamese-text';
import type { GoldQuery } from './gold-queries.ts';

/** What a reader sees of a searchable page of the built site. */
export interface ScannedPage {
	readonly url: string;
	readonly title: string;
	/** ISO date by which it is ordered; empty when it has none. */
	readonly date: string;
	readonly text: string;
}

export interface Expected {
	/** Pages that hold what was asked for. */
	readonly right: ReadonlySet<string>;
	/** Those of them that may come first: the title says it, then the newest. */
	readonly first: ReadonlySet<string>;
}

/** A plain scan of every page, without any index: what the search must find. */
export function scan(pages: readonly ScannedPage[], query: GoldQuery): Expected {
	const asked = [query.typed, ...(query.also ?? [])].map(canonical);
	const readings =
		withoutDiacritics(query.typed) !== query.typed.normalize('NFC')
			? [(text: string) => text, withoutDiacritics]
			: [withoutDiacritics];
	for (const reading of query.kind === 'code' ? [withoutDiacritics] : readings) {
		const tests = asked.map((text) => patternOf(query.kind, reading(normal(text))));
		const holds = (text: string) => tests.some((pattern) => pattern.every((part) => part.test(reading(text))));
		const right = pages.filter((page) => holds(normalPage(page).all));
		if (right.length === 0) continue;
		const titled = right.filter((page) => holds(normalPage(page).title));
		const candidates = titled.length > 0 ? titled : right;
		const newest = candidates
			.map(({ date }) => date)
			.sort()
			.at(-1);
		return {
			right: new Set(right.map(({ url }) => url)),
			// Pages that hold the words apart come by relevance, which no plain scan knows.
			first: new Set(
				(query.kind === 'words' ? right : candidates.filter(({ date }) => date === newest)).map(({ url }) => url),
			),
		};
	}
	return { right: new Set(), first: new Set() };
}

const NORMAL = new WeakMap<ScannedPage, { readonly title: string; readonly all: string }>();

function normalPage(page: ScannedPage): { readonly title: string; readonly all: string } {
	const known = NORMAL.get(page) ?? { title: normal(page.title), all: normal(`${page.title} ${page.text}`) };
	NORMAL.set(page, known);
	return known;
}

/** Marks as they are, small letters, one kind of blank, dash and quotation mark, codes in one piece, numbers as machines write them. */
function normal(text: string): string {
	return canonical(sameLength(text.normalize('NFC')))
		.toLowerCase()
		.replace(/(?<=\d\p{L}?)\s*([/-])\s*(?=\p{L}{1,9}\s*[/-]|\d{4}\s*\/)/gu, '$1')
		.replace(/(?<=\d[/-]\p{L}{1,9})\s*([/-])\s*(?=\p{L})/gu, '$1')
		.replace(/(?<=\d)\s*-\s*(?=\d)/gu, '-')
		.replace(NUMERAL, plainNumber);
}

/** A whole number in groups of three, or a decimal, in either way of writing; parts of codes and dates are none. */
const NUMERAL = /(?<![\p{L}\d.,/-])\d+(?:[.,]\d+)+(?![.,]?[\p{L}\d/-])/gu;

function plainNumber(numeral: string): string {
	if (/^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3}){2,}$/u.test(numeral)) return numeral.replaceAll(/[.,]/gu, '');
	return /^\d+[.,]\d+$/u.test(numeral) ? numeral.replace('.', ',') : numeral;
}

const CODE = /\d+\p{L}?(?:[/-][\p{L}\d&]+)+/u;

/** All must be found in the text. */
function patternOf(kind: GoldQuery['kind'], asked: string): readonly RegExp[] {
	if (kind === 'words') return wordsOf(asked).map((word) => bounded(escaped(word)));
	const code = kind === 'code' ? CODE.exec(asked)?.[0] : undefined;
	if (code !== undefined) return [new RegExp(`(?<![\\p{L}\\d][/.,&-]?)${escaped(code)}(?![/&-]?[\\p{L}\\d])`, 'u')];
	return [bounded(wordsOf(asked).map(escaped).join('[^\\p{L}\\d]+'))];
}

function wordsOf(asked: string): readonly string[] {
	return asked.match(/\d+(?:[.,]\d+)+|[\p{L}\d]+/gu) ?? [];
}

function bounded(pattern: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${pattern}(?![\\p{L}\\d]|[.,]\\d)`, 'u');
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
