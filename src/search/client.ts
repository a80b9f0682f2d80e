import { answerOf } from '#search/answer';
import { countText, FAILURE, limitedText, MEANT, NO_WORDS, NOTHING_WITHIN } from '#search/answer-text';
import { type Engine, type Found, MissingIndex, openEngine } from '#search/engine';
import { showFilters } from '#search/filter-form';
import { countByFilters, withinFilters } from '#search/filters';
import { newestFirst } from '#search/hits';
import { KIND_NAMES } from '#search/page-facts';
import { type Query, readQuery } from '#search/query';
import { button, element } from '#search/result-list';
import { type Asked, NO_FILTERS, printAddress, readAddress } from '#search/search-address';

/** The parts of the search page. */
export interface SearchPage {
	readonly form: HTMLFormElement;
	readonly input: HTMLInputElement;
	/** The limits and the order, hidden until there are results. */
	readonly filters: HTMLFormElement;
	/** Holds the results; its `data-state` becomes `loading`, `done` or `error`. */
	readonly results: HTMLElement;
	/** Announces the count. */
	readonly status: HTMLElement;
	/** Shown while there are no results. */
	readonly introduction: HTMLElement;
	/** Address of the folder of the index, ending in `/`. */
	readonly index: string;
}

/** Makes the search page answer what its address asks: at once, when the form is sent, and on the way back. */
export function startSearch(page: SearchPage): void {
	const engine = keepEngine(page.index);
	const title = document.title;
	let latest = 0;
	const answer = () => {
		latest += 1;
		const mine = latest;
		const asked = readAddress(location.search);
		const { typed } = asked;
		page.input.value = typed;
		document.title = typed === '' ? title : `${typed} · ${title}`;
		if (typed === '') return rest(page, '');
		const query = readQuery(typed);
		if (query.words.length === 0) return rest(page, NO_WORDS);
		return void run({ page, engine, asked, query, retry: answer, isLatest: () => mine === latest });
	};
	const go = (asked: Asked) => {
		history.pushState(null, '', printAddress(asked) || location.pathname);
		answer();
	};
	page.form.addEventListener('submit', (event) => {
		event.preventDefault();
		go({ typed: page.input.value.trim(), filters: NO_FILTERS, byDate: false, page: 1 });
	});
	const limit = () => {
		const chosen = new URLSearchParams();
		for (const [name, value] of new FormData(page.filters)) chosen.set(name, String(value));
		chosen.set('q', readAddress(location.search).typed);
		go(readAddress(`?${chosen}`));
	};
	page.filters.addEventListener('change', limit);
	page.filters.addEventListener('submit', (event) => {
		event.preventDefault();
		limit();
	});
	addEventListener('popstate', answer);
	answer();
}

/** Opens the engine when it is first needed. One that failed stays broken: it is dropped, and the next is another. */
interface EngineKeeper {
	open(): Promise<Engine>;
	drop(): void;
}

function keepEngine(index: string): EngineKeeper {
	let opening: Promise<Engine> | null = null;
	let attempt = 0;
	return {
		open() {
			if (opening === null) attempt += 1;
			opening ??= openEngine(index, attempt);
			return opening;
		},
		drop() {
			opening = null;
		},
	};
}

interface Run {
	readonly page: SearchPage;
	readonly engine: EngineKeeper;
	readonly asked: Asked;
	readonly query: Query;
	readonly retry: () => void;
	/** Whether nothing else has been searched for in the meantime. */
	readonly isLatest: () => boolean;
}

async function run({ page, engine, asked, query, retry, isLatest }: Run): Promise<void> {
	const fail = (error: unknown) => {
		engine.drop();
		if (isLatest()) showFailure(page, error, retry);
	};
	page.introduction.hidden = true;
	page.status.textContent = 'Đang tìm …';
	page.results.dataset['state'] = 'loading';
	try {
		const found = await (await engine.open()).search(query);
		const hits = hitsFor(asked, found);
		const extended = (last: number) => history.replaceState(null, '', printAddress({ ...asked, page: last }));
		const kindOf = (id: string) => KIND_NAMES[found.facts.get(id)?.kind ?? ''];
		const answer = await answerOf(query, hits, { page: asked.page, kindOf, extended, fail });
		if (!isLatest()) return;
		const isEmptied = hits.length === 0 && found.hits.length > 0;
		const meant = found.meant === null ? [] : [meantLine(found.meant)];
		page.results.replaceChildren(...meant, isEmptied ? element('p', NOTHING_WITHIN) : answer);
		page.introduction.hidden = found.hits.length > 0;
		if (found.hits.length > 0) showFilters(page.filters, asked, countByFilters(found.hits, found.facts, asked.filters));
		else page.filters.hidden = true;
		page.status.textContent = countText(query, { ...found, hits }) + limitedText(hits.length, found.hits.length);
		page.results.dataset['state'] = 'done';
	} catch (error) {
		fail(error);
	}
}

function meantLine(meant: string): HTMLElement {
	const link = document.createElement('a');
	link.href = printAddress({ typed: meant, filters: NO_FILTERS, byDate: false, page: 1 });
	link.textContent = meant;
	const line = element('p', MEANT, link, '?');
	line.dataset['meant'] = meant;
	return line;
}

function hitsFor({ filters, byDate }: Asked, { hits, facts }: Found): Found['hits'] {
	const within = withinFilters(hits, facts, filters);
	return byDate ? newestFirst(within, (id) => facts.get(id)?.date ?? '') : within;
}

function rest(page: SearchPage, status: string): void {
	page.results.replaceChildren();
	page.filters.hidden = true;
	page.introduction.hidden = false;
	page.status.textContent = status;
	page.results.dataset['state'] = 'done';
}

function showFailure(page: SearchPage, error: unknown, retry: () => void): void {
	const isMissing = error instanceof MissingIndex;
	page.results.replaceChildren(element('p', button('Thử lại', retry)));
	page.filters.hidden = true;
	page.introduction.hidden = false;
	page.status.textContent = isMissing ? FAILURE.missing : FAILURE.network;
	page.results.dataset['state'] = 'error';
}
