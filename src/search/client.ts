import { answerOf } from '#search/answer';
import { countText, FAILURE, NO_WORDS } from '#search/answer-text';
import { type Engine, MissingIndex, openEngine } from '#search/engine';
import { type Query, readQuery } from '#search/query';
import { button, element } from '#search/result-list';

/** The parts of the search page. */
export interface SearchPage {
	readonly form: HTMLFormElement;
	readonly input: HTMLInputElement;
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
		const typed = (new URLSearchParams(location.search).get('q') ?? '').trim();
		page.input.value = typed;
		document.title = typed === '' ? title : `${typed} · ${title}`;
		if (typed === '') return rest(page, '');
		const query = readQuery(typed);
		if (query.words.length === 0) return rest(page, NO_WORDS);
		return void run({ page, engine, query, retry: answer, isLatest: () => mine === latest });
	};
	page.form.addEventListener('submit', (event) => {
		event.preventDefault();
		const typed = page.input.value.trim();
		history.pushState(null, '', typed === '' ? location.pathname : `?${new URLSearchParams({ q: typed })}`);
		answer();
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
	readonly query: Query;
	readonly retry: () => void;
	/** Whether nothing else has been searched for in the meantime. */
	readonly isLatest: () => boolean;
}

async function run({ page, engine, query, retry, isLatest }: Run): Promise<void> {
	const fail = (error: unknown) => {
		engine.drop();
		if (isLatest()) showFailure(page, error, retry);
	};
	page.introduction.hidden = true;
	page.status.textContent = 'Đang tìm …';
	page.results.dataset['state'] = 'loading';
	try {
		const found = await (await engine.open()).search(query);
		const answer = await answerOf(query, found.hits, fail);
		if (!isLatest()) return;
		page.results.replaceChildren(answer);
		page.introduction.hidden = found.hits.length > 0;
		page.status.textContent = countText(query, found);
		page.results.dataset['state'] = 'done';
	} catch (error) {
		fail(error);
	}
}

function rest(page: SearchPage, status: string): void {
	page.results.replaceChildren();
	page.introduction.hidden = false;
	page.status.textContent = status;
	page.results.dataset['state'] = 'done';
}

function showFailure(page: SearchPage, error: unknown, retry: () => void): void {
	const isMissing = error instanceof MissingIndex;
	page.results.replaceChildren(element('p', button('Thử lại', retry)));
	page.introduction.hidden = false;
	page.status.textContent = isMissing ? FAILURE.missing : FAILURE.network;
	page.results.dataset['state'] = 'error';
}
