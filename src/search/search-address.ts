import { FILTER_KEYS, type Filters } from '#search/filters';

/** What the address of the search page asks for. */
export interface Asked {
	readonly typed: string;
	readonly filters: Filters;
	/** Whether results come newest first, whatever their titles and words. */
	readonly byDate: boolean;
	/** How many pages of results are open, from 1 on. */
	readonly page: number;
}

/** Reads anything: what cannot be is left aside. */
export function readAddress(search: string): Asked {
	const parameters = new URLSearchParams(search);
	const limit = (key: string) => parameters.get(key)?.trim() ?? '';
	const page = Number(parameters.get('trang') ?? '1');
	return {
		typed: (parameters.get('q') ?? '').trim(),
		filters: { loai: limit('loai'), 'co-quan': limit('co-quan'), nam: limit('nam'), 'linh-vuc': limit('linh-vuc') },
		byDate: parameters.get('thu-tu') === BY_DATE,
		page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
	};
}

/** The query of an address, without what is as usual: `?q=ho+ngheo&loai=bao-cao`; empty where nothing is asked. */
export function printAddress({ typed, filters, byDate, page }: Asked): string {
	if (typed === '') return '';
	const limits = FILTER_KEYS.flatMap((key) => (filters[key] === '' ? [] : [[key, filters[key]]]));
	const order = byDate ? [['thu-tu', BY_DATE]] : [];
	return `?${new URLSearchParams([['q', typed], ...limits, ...order, ...(page > 1 ? [['trang', String(page)]] : [])])}`;
}

export const NO_FILTERS: Filters = { loai: '', 'co-quan': '', nam: '', 'linh-vuc': '' };

const BY_DATE = 'moi-nhat';
const MOST_PAGES = 1000;
