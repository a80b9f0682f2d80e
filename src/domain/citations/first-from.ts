/** Index of the first range that begins at or after `offset`, among ranges in the order of their beginnings. */
export function firstFrom(ranges: readonly { readonly start: number }[], offset: number): number {
	let [low, high] = [0, ranges.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
