/**
 * Whether two abbreviations may be two spellings of one: the letters of one all stand in the other, in their order
 * (SLĐTB, SLĐTBXH), or one letter is another, or two neighbours are swapped (SLDTBXH, SLĐBTXH). The first letter is the
 * same: VPUBND is the office of UBND. Short ones are too much alike: BNV and BYT are two ministries.
 */
export function isNearSpelling(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < SHORTEST || short[0] !== long[0]) return false;
	return short.length === long.length ? isOneSlip(short, long) : standsIn(short, long);
}

const SHORTEST = 4;

function standsIn(short: string, long: string): boolean {
	let found = 0;
	for (const letter of long) if (letter === short[found]) found += 1;
	return found === short.length;
}

function isOneSlip(a: string, b: string): boolean {
	const different = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
	const [first = -1, second = -1] = different;
	if (different.length < 2) return true;
	return different.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
