import { LOOSE, NOTHING, phraseHeading } from '#search/answer-text';
import type { Hit } from '#search/hits';
import type { PageText } from '#search/page-text';
import { passagesOf, phrasePlaces } from '#search/passages';
import type { Query } from '#search/query';
import { button, element, resultGroup, resultItem } from '#search/result-list';

/** How much of a long list is shown. */
export interface Extent {
	/** How many pages of results, from 1 on. */
	readonly page: number;
	/** What kind of page it is, in words; empty when unknown. */
	kindOf(id: string): string;
	/** Hears that one more page is shown. */
	extended(page: number): void;
	/** Hears of a text that could not be fetched later on. */
	fail(error: unknown): void;
}

/**
 * The results of one search, in their groups. A short list is whole; of a long one the first few results are
 * fetched, the others when they are asked for, since each costs the text of its page. Rejects when a text cannot be fetched.
 */
export async function answerOf(
	query: Query,
	hits: readonly Hit<PageText>[],
	{ page, kindOf, extended, fail }: Extent,
): Promise<HTMLElement> {
	const answer = element('div');
	if (hits.length === 0) answer.append(element('p', NOTHING));
	const lists = new Map<Hit<PageText>['group'], HTMLElement>();
	const listOf = (group: Hit<PageText>['group']) => {
		const known = lists.get(group);
		if (known !== undefined) return known;
		const { section, list } = groupOf(group, query);
		answer.append(section);
		lists.set(group, list);
		return list;
	};
	let last = page;
	const more = button('Xem thêm kết quả', () => {
		more.disabled = true;
		last += 1;
		extended(last);
		drawNext(LATER).then((first) => first?.querySelector('a')?.focus(), fail);
	});
	more.dataset['more'] = '';
	let shown = 0;
	const drawNext = async (count: number): Promise<HTMLElement | undefined> => {
		const batch = hits.slice(shown, shown + count);
		const items = await Promise.all(batch.map((hit) => itemOf(hit, query, kindOf(hit.id))));
		for (const [index, { group }] of batch.entries()) listOf(group).append(items[index] ?? '');
		shown += batch.length;
		more.disabled = false;
		if (shown < hits.length) answer.append(more);
		else more.remove();
		return items[0];
	};
	await drawNext(firstCount(hits) + LATER * (page - 1));
	return answer;
}

/** A list that is no longer is shown whole. */
const SHORT = 8;
const FIRST = 5;
const LATER = 10;
const PASSAGES = 3;

function firstCount(hits: readonly Hit<PageText>[]): number {
	return hits.length <= SHORT ? SHORT : FIRST;
}

function groupOf(group: Hit<PageText>['group'], query: Query): ReturnType<typeof resultGroup> {
	if (group === 'loose') return resultGroup('loose', LOOSE.heading, LOOSE.remark);
	const { heading, remark } = phraseHeading(group, query.phrasePasses.includes('exact'));
	return resultGroup('phrase', heading, remark);
}

async function itemOf({ group, places, read }: Hit<PageText>, query: Query, kind: string): Promise<HTMLLIElement> {
	const page = await read();
	if (group === 'loose') return resultItem(page, kind, passagesOf(page, places, 1));
	const readings = query.also === null ? [query] : [query, query.also];
	const all = readings.flatMap(({ words }) => phrasePlaces(page.content, words, group === 'exact'));
	return resultItem(page, kind, passagesOf(page, all.length > 0 ? all : places, PASSAGES));
}
