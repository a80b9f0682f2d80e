import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestChains } from '#domain/document-checks/longest-chain';

describe('longestChains', () => {
	it.each<[string, string, string]>([
		['nothing', '', ''],
		['one item', 'a', 'always'],
		['a rising sequence', 'abc', 'always always always'],
		['equal items', 'aaa', 'always always always'],
		['one too great', 'azbc', 'always never always always'],
		['one too small', 'bcad', 'always always never always'],
		['either of two', 'bac', 'sometimes sometimes always'],
		['two halves', 'cdab', 'sometimes sometimes sometimes sometimes'],
		['a falling sequence', 'cba', 'sometimes sometimes sometimes'],
	])('of %s', (_name, items, expected) => {
		const { standings } = longestChains([...items]);
		expect(standings.map(({ kept }) => kept).join(' ')).toBe(expected);
	});

	it('keeps each item as the chains of a search through all parts do', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...'abcde'), { maxLength: 9 }), (items) => {
				const { standings, chain } = longestChains(items);
				const all = parts(items.length).filter((part) => rises(part.map((index) => items[index] ?? '')));
				const longest = Math.max(...all.map(({ length }) => length));
				const best = all.filter(({ length }) => length === longest);
				expect(best.map(String)).toContain(String(chain));
				for (const [index, { kept }] of standings.entries()) {
					const held = best.filter((part) => part.includes(index)).length;
					expect(kept).toBe(held === best.length ? 'always' : held === 0 ? 'never' : 'sometimes');
				}
			}),
		);
	});

	it('takes a hundred thousand items in a moment', () => {
		const items = Array.from({ length: 100_000 }, (_, index) => String((index * 7_919) % 100_003).padStart(6, '0'));
		const { standings } = longestChains(items);
		expect(standings).toHaveLength(100_000);
	}, 5_000);
});

function parts(length: number): readonly (readonly number[])[] {
	return Array.from({ length: 2 ** length }, (_, bits) =>
		Array.from({ length }, (__, index) => index).filter((index) => (bits >> index) & 1),
	);
}

function rises(items: readonly string[]): boolean {
	return items.every((item, index) => index === 0 || (items[index - 1] ?? '') <= item);
}
