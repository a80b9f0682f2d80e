import { withHiddenShown } from '#domain/hidden-characters';

/** A value as messages quote it, on one line, cut where it is long. */
export function shown(value: unknown): string {
	return `“${shortened(String(value))}”`;
}

/** The same without the quotation marks. */
export function shortened(value: string): string {
	const text = withHiddenShown(value.slice(0, MOST_CHARACTERS));
	return value.length <= MOST_CHARACTERS ? text : `${text}…`;
}

const MOST_CHARACTERS = 80;
