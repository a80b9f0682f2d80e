/** A value as messages quote it, cut where it is long. */
export function shown(value: unknown): string {
	const text = String(value);
	return text.length <= MOST_CHARACTERS ? `“${text}”` : `“${text.slice(0, MOST_CHARACTERS)}…”`;
}

const MOST_CHARACTERS = 80;
