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

/**
 * The file of all facts, small because what is alike stands together: pages of the same kind, organisation and fields, each
 * with the engine's names, the dates and the years of its pages in one order, parted by blanks.
 */
export type PrintedFacts = readonly (readonly [attribute: string, ids: string, dates: string, years: string])[];

export function printFacts(facts: FactsOfPages): string {
	const rows = [...facts].map(([id, one]) => ({ id, ...one, attribute: factsAttribute({ ...one, year: '' }) }));
	rows.sort((a, b) => order(a.attribute, b.attribute) || order(a.date, b.date) || order(a.id, b.id));
	const printed: PrintedFacts = [...Map.groupBy(rows, ({ attribute }) => attribute)].map(([attribute, alike]) => [
		attribute,
		alike.map(({ id }) => id).join(' '),
		alike.map(({ date }) => date).join(' '),
		alike.map(({ year }) => year).join(' '),
	]);
	return JSON.stringify(printed);
}

export function readFacts(printed: PrintedFacts): FactsOfPages {
	return new Map(
		printed.flatMap(([attribute, ids, dates, years]) => {
			const common = factsOfHtml(` data-search="${attribute}"`);
			const [allDates, allYears] = [dates.split(' '), years.split(' ')];
			return ids
				.split(' ')
				.map((id, at) => [id, { ...common, date: allDates[at] ?? '', year: allYears[at] ?? '' }] as const);
		}),
	);
}

function order(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
