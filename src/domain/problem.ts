/**
 * What is wrong with a piece of data, said in Vietnamese for the person who wrote it: what was found, what was
 * expected, what to do. Readers of data return `T | Problem`; only a bug in code throws.
 */
export interface Problem {
	readonly problem: string;
}

export function isProblem(value: unknown): value is Problem {
	return typeof value === 'object' && value !== null && 'problem' in value;
}
