import { describe, expect, it } from 'vitest';
import { type EngineHit, inOrder } from '#search/hits';

const hit = (id: string, score = 1, fields: readonly string[] = []): EngineHit<string> => ({
	id,
	score,
	words: [],
	matchedMetaFields: fields,
	data: async () => id,
});

const read = async (hits: ReturnType<typeof inOrder<string>>) =>
	Promise.all(hits.map(async (one) => `${one.group} ${await one.read()}`));

describe('inOrder', () => {
	it('keeps phrase hits newest first where no title tells them apart', async () => {
		const hits = inOrder([hit('new'), hit('old')], 'exact', [hit('old', 9), hit('new', 1)], true);
		expect(await read(hits)).toEqual(['exact new', 'exact old']);
	});

	it('puts titles first, newest first among those that hold as much of the query', async () => {
		const loose = [
			hit('full-old', 700_002, ['title']),
			hit('full-new', 700_001, ['title']),
			hit('part', 90_000, ['title']),
		];
		const phrase = [hit('plain'), hit('part'), hit('full-new'), hit('full-old')];
		const hits = inOrder(phrase, 'folded', [...loose, hit('plain', 3)], true);
		expect(await read(hits)).toEqual(['folded full-new', 'folded full-old', 'folded part', 'folded plain']);
	});

	it('counts no other field as the title', async () => {
		const hits = inOrder([hit('new'), hit('old')], 'exact', [hit('old', 9, ['source'])], true);
		expect(await read(hits)).toEqual(['exact new', 'exact old']);
	});

	it('adds loose hits once, in the order of the engine', async () => {
		const hits = inOrder([hit('a')], 'exact', [hit('c', 3), hit('a', 2), hit('b', 1)], true);
		expect(await read(hits)).toEqual(['exact a', 'loose c', 'loose b']);
	});

	it('leaves loose hits out where they are not wanted', async () => {
		expect(await read(inOrder([hit('a')], 'exact', [hit('b')], false))).toEqual(['exact a']);
	});
});
