/** The name that was probably meant: `typename` -> `typeName`. `null` when none is near. */
export function nearName(written: string, names: readonly string[]): string | null {
	const most = Math.min(3, Math.floor(written.length / 3));
	let best: string | null = null;
	let bestDistance = most + 1;
	for (const name of names.slice(0, MOST_NAMES)) {
		if (Math.abs(name.length - written.length) > most) continue;
		const distance = editDistance(written.toLowerCase(), name.toLowerCase());
		if (distance < bestDistance) [best, bestDistance] = [name, distance];
	}
	return best;
}

/** Comparing every wrong name with every right one would not be linear in the file. */
const MOST_NAMES = 500;

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
	let beforePrevious: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1] ? 0 : 1;
			let distance = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + same);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				distance = Math.min(distance, at(beforePrevious, column - 2) + 1);
			}
			current.push(distance);
		}
		beforePrevious = previous;
		previous = current;
	}
	return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
