/** What is known of an indexed page before its text is fetched. All but the date are ids; empty where nothing is known. */
export interface PageFacts {
	/** ISO date by which it is ordered, as long as it is known. */
	readonly date: string;
	readonly kind: PageKind | '';
	readonly organ: string;
	readonly year: string;
	readonly fields: readonly string[];
}

export type PageKind = 'bao-cao' | 'van-ban' | 'so-lieu' | 'co-quan';

/** For people. */
export const KIND_NAMES: Readonly<Record<PageFacts['kind'], string>> = {
	'bao-cao': 'Báo cáo',
	'van-ban': 'Văn bản',
	'so-lieu': 'Số liệu',
	'co-quan': 'Cơ quan',
	'': '',
};

/** Facts of all pages, by the engine's name of the page. */
export type FactsOfPages = ReadonlyMap<string, PageFacts>;

/** Name of the file in the folder of the index that holds the facts of all pages. */
export const FACTS_FILE = 'pages.json';

/** The value of `data-search` beside `data-pagefind-body`. */
export function factsAttribute({ kind, organ, year, fields }: Omit<PageFacts, 'date'>): string {
	return [kind, organ, year, fields.join(' ')].join('|');
}

/** Reads `data-search` and the date of order from the HTML of a page; facts that are not there are empty. */
export function factsOfHtml(html: string): PageFacts {
	const [, written = ''] = /\sdata-search="([^"]*)"/u.exec(html) ?? [];
	const [, date = ''] = /\sdata-pagefind-sort="date:([1-9][\d-]*)"/u.exec(html) ?? [];
	const [kind = '', organ = '', year = '', fields = ''] = written.split('|');
	return {
		date,
		kind: kind as PageFacts['kind'],
		organ,
		year,
		fields: fields.split(' ').filter((field) => field !== ''),
	};
}

export function printFacts(facts: FactsOfPages): string {
	const rows = [...facts].sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify(Object.fromEntries(rows.map(([id, one]) => [id, [one.date, factsAttribute(one)]])));
}

export function readFacts(printed: Readonly<Record<string, readonly [date: string, attribute: string]>>): FactsOfPages {
	return new Map(
		Object.entries(printed).map(([id, [date, attribute]]) => [
			id,
			{ ...factsOfHtml(` data-search="${attribute}"`), date },
		]),
	);
}
