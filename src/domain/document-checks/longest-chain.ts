/** How an item of a sequence stands to the longest chains: the longest parts of the sequence in which no item is too small. */
export interface Standing {
	/** Whether all, some or none of the longest chains hold the item. */
	readonly kept: 'always' | 'sometimes' | 'never';
	/** Its place in the longest chains that hold it, from 1; items of one place cannot stand in one chain. */
	readonly level: number;
}

export interface Chains {
	readonly standings: readonly Standing[];
	/** Indices of one longest chain, in order. */
	readonly chain: readonly number[];
}

/** The longest chains of a sequence, in n log n. Equal items may follow each other. */
export function longestChains(items: readonly string[]): Chains {
	const before = chainLengths(items, (kept, next) => kept <= next);
	const after = chainLengths(items.toReversed(), (kept, next) => kept >= next).reverse();
	const longest = before.reduce((most, length) => Math.max(most, length), 0);
	const isKept = (index: number) => (before[index] ?? 0) + (after[index] ?? 0) - 1 === longest;
	const levels = Map.groupBy([...items.keys()].filter(isKept), (index) => before[index] ?? 0);
	const standings = items.map((_, index): Standing => {
		const level = before[index] ?? 0;
		if (!isKept(index)) return { kept: 'never', level };
		return { kept: levels.get(level)?.length === 1 ? 'always' : 'sometimes', level };
	});
	return { standings, chain: chainOf(items, before, longest) };
}

/** For each item, the length of the longest chain that ends with it. */
function chainLengths(items: readonly string[], fits: (kept: string, next: string) => boolean): number[] {
	/** `ends[n]`: the end of a chain of n + 1 items, the one that most items can follow. */
	const ends: string[] = [];
	return items.map((item) => {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (fits(ends[middle] ?? '', item)) low = middle + 1;
			else high = middle;
		}
		ends[low] = item;
		return low + 1;
	});
}

function chainOf(items: readonly string[], lengths: readonly number[], longest: number): readonly number[] {
	const chain: number[] = [];
	let wanted = longest;
	for (let index = items.length - 1; index >= 0; index--) {
		const next = items[chain.at(-1) ?? -1];
		if (lengths[index] !== wanted || (next !== undefined && (items[index] ?? '') > next)) continue;
		chain.push(index);
		wanted -= 1;
	}
	return chain.reverse();
}
