import { readFileSync, statSync } from 'node:fs';
import { type BuiltPage, builtPages, isMoved } from './built-pages.ts';

/** An address that stands for all pages made the same way, and the kind of address they share: `/bao-cao/<year>/…`. */
export interface Template {
	readonly kind: string;
	readonly address: string;
}

/**
 * The longest page of every kind, and the shortest where there are several: documents in full, with a record, and without
 * one are three kinds. The search page stands for each of its states. Pages that only lead on are none.
 */
export function templatesOf(site: string): readonly Template[] {
	const standing = builtPages(site).filter((page) => !isMoved(page));
	const kinds = Map.groupBy(standing, (page) => `${kindOf(page.address)}${lookOf(page)}`);
	const pages = [...kinds].flatMap(([kind, members]) =>
		[...new Set(ends(members))].map(({ address }) => ({ kind, address })),
	);
	return [...pages, ...SEARCHES.map((query) => ({ kind: `${SEARCH}?q=`, address: `${SEARCH}?q=${query}` }))];
}

/** The longest report: the page on which the budgets are measured. */
export function longestReport(site: string): string {
	const reports = builtPages(site).filter(({ address }) => kindOf(address) === REPORT);
	const [longest] = ends(reports);
	if (longest === undefined) throw new Error('The built site has no report');
	return longest.address;
}

const REPORT = '/bao-cao/<year>/*/*/';
const DOCUMENTS = '/van-ban/';
const SEARCH = '/tim-kiem/';
/** Parts of addresses that are not the name of something. */
const FIXED = ['', 'theo', 'moi'];
const SEARCHES = ['dao+tao+nghe', 'khongcochunay'];

function kindOf(address: string): string {
	const [first, ...others] = address.slice(1).split('/');
	const kinds = others.map((part) => (/^\d{4}$/u.test(part) ? '<year>' : FIXED.includes(part) ? part : '*'));
	return `/${[first, ...kinds].join('/')}`;
}

/** How the page of a document looks, by what it holds. */
function lookOf({ address, file }: BuiltPage): string {
	if (!address.startsWith(DOCUMENTS)) return '';
	return / data-look="(\w+)"/u.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}

function ends(pages: readonly BuiltPage[]): readonly BuiltPage[] {
	const bySize = pages.toSorted((a, b) => statSync(b.file).size - statSync(a.file).size);
	return [bySize[0], bySize.at(-1)].filter((page) => page !== undefined);
}
