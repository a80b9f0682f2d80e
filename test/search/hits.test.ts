import { describe, expect, it } from 'vitest';
import { type EngineHit, inOrder, titledHits } from '#search/hits';

const hit = (id: string, score = 1, fields: readonly string[] = []): EngineHit<string> => ({
	id,
	score,
	words: [],
	matchedMetaFields: fields,
	data: async () => id,
});
const hits = (...ids: readonly string[]) => ids.map((id) => hit(id));

/** Names of indicators begin with s, of documents with v. */
const kindOf = (name: string) => (name.startsWith('s') ? 'so-lieu' : name.startsWith('v') ? 'van-ban' : 'bao-cao');

/** Ids end in the date. */
const order = (phrase: readonly string[], titled: readonly string[], loose: readonly string[]) =>
	inOrder({
		phrase: hits(...phrase),
		group: 'exact',
		titled: new Set(titled),
		loose: hits(...loose),
		facts: new Map(
			[...phrase, ...loose].map((id) => {
				const [name = '', date = ''] = id.split(' ');
				return [id, { kind: kindOf(name), date, organ: '', year: '', fields: [] }];
			}),
		),
	}).map(({ group, id }) => `${group} ${id}`);

describe('inOrder', () => {
	const rows = [
		{ trap: 'newest first', phrase: ['a 2020', 'b 2021'], titled: [], order: ['b 2021', 'a 2020'] },
		{ trap: 'a month after its year', phrase: ['a 2021', 'b 2021-06'], titled: [], order: ['b 2021-06', 'a 2021'] },
		{ trap: 'titles first', phrase: ['a 2020', 'b 2021'], titled: ['a 2020'], order: ['a 2020', 'b 2021'] },
		{
			trap: 'titles newest first',
			phrase: ['a 1', 'b 2', 'c 3'],
			titled: ['a 1', 'b 2'],
			order: ['b 2', 'a 1', 'c 3'],
		},
		{ trap: 'pages without a date last', phrase: ['a', 'b 2021'], titled: [], order: ['b 2021', 'a'] },
		{
			trap: 'the best first, then a page of each other kind, a report before all',
			phrase: ['s1 1', 's2 2', 's3 3', 'v1 9', 'a 7', 'b 8'],
			titled: ['s1 1', 's2 2', 's3 3'],
			order: ['s3 3', 'b 8', 'v1 9', 's2 2', 'a 7', 's1 1'],
		},
		{ trap: 'one order for pages of one day', phrase: ['b 1', 'a 1'], titled: [], order: ['a 1', 'b 1'] },
	];

	it.each(rows)('puts $trap', ({ phrase, titled, order: wanted }) => {
		expect(order(phrase, titled, [])).toEqual(wanted.map((id) => `exact ${id}`));
	});

	it('adds loose hits once, in the order of the engine', () => {
		expect(order(['a 1'], [], ['c 1', 'a 1', 'b 2'])).toEqual(['exact a 1', 'loose c 1', 'loose b 2']);
	});
});

describe('titledHits', () => {
	const titledOf = async (phrase: readonly string[], ranked: readonly EngineHit<string>[]) =>
		[...(await titledHits(hits(...phrase), ranked, (page) => page.startsWith('right')))].sort();

	it('reads the titles that hold words of the phrase', async () => {
		const ranked = [hit('right 1', 9, ['title']), hit('wrong', 8, ['title']), hit('right 2', 7, ['title'])];
		expect(await titledOf(['right 1', 'right 2', 'wrong'], ranked)).toEqual(['right 1', 'right 2']);
	});

	it('passes over other fields, and pages without the phrase', async () => {
		const ranked = [hit('right 1', 9, ['source']), hit('right 2', 9, ['title'])];
		expect(await titledOf(['right 1'], ranked)).toEqual([]);
	});

	const many = Array.from({ length: 12 }, (_, index) => `right ${String(index).padStart(2, '0')}`);

	it('takes more titles that hold as much for right, without reading them', async () => {
		const ranked = many.map((id, index) => hit(id, index < 11 ? 100 : 50, ['title']));
		expect(await titledOf(many, ranked)).toEqual(many.slice(0, 11));
	});

	it('takes none unread where one of those that were read was wrong', async () => {
		const ranked = ['wrong', ...many].map((id) => hit(id, 100, ['title']));
		expect(await titledOf(['wrong', ...many], ranked)).toEqual(many.slice(0, 3));
	});
});
