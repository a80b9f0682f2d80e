import { compareFindings, type Finding, type Position } from '#domain/finding';
import type { Rule } from '#domain/rules/registry';

/** Gathers what is to be said about one text, so that all of it is said at once. */
export interface FindingList {
	error(rule: Rule, at: Position, message: string): void;
	warning(rule: Rule, at: Position, message: string): void;
	/** In the order of the file. */
	sorted(): readonly Finding[];
}

export function findingsOf(path: string): FindingList {
	const findings: Finding[] = [];
	const add = (severity: Finding['severity'], rule: Rule, { line, column }: Position, message: string): void => {
		findings.push({ rule, severity, path, line, column, message });
	};
	return {
		error: (rule, at, message) => add('error', rule, at, message),
		warning: (rule, at, message) => add('warning', rule, at, message),
		sorted: () => findings.toSorted(compareFindings),
	};
}
