/** By code units: for dates, ids and addresses, where every machine must agree. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
