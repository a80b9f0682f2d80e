import type { Rule } from '#domain/rules/registry';
import { compareText } from '#domain/text-order';

/** A place in a content file. Lines and columns count from 1; columns in UTF-16 units. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/**
 * One thing to tell the staff about a content file. An error stops the build, a warning does not.
 * `message` is Vietnamese: what was wrong, what was expected, what to do. `Name` is a rule of the check unless something
 * else is read, a file to be imported.
 */
export interface Finding<Name extends string = Rule> extends Position {
	readonly rule: Name;
	readonly severity: 'error' | 'warning';
	/** Path inside the content folder, with `/`. */
	readonly path: string;
	readonly message: string;
}

/** Where the keys of a file stand: `figures.ho-ngheo.value` -> position of that key. */
export type Positions = Readonly<Record<string, Position>>;

/** Position of `key`, or of its nearest known ancestor, or the first line. */
export function positionOf(positions: Positions, key: string): Position {
	for (let path = key; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
		const found = positions[path];
		if (found) return found;
	}
	return { line: 1, column: 1 };
}

/** Orders findings by path, then line, then column, then rule. */
export function compareFindings(a: Finding, b: Finding): number {
	return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}
