import { compareFindings, type Finding, type Position } from '#domain/finding';

/** Gathers what is to be said about one text, so that all of it is said at once. */
export interface FindingList {
	error(rule: string, at: Position, message: string): void;
	warning(rule: string, at: Position, message: string): void;
	/** In the order of the file. */
	sorted(): readonly Finding[];
}

export function findingsOf(path: string): FindingList {
	const findings: Finding[] = [];
	const add = (severity: Finding['severity'], rule: string, { line, column }: Position, message: string): void => {
		findings.push({ rule, severity, path, line, column, message });
	};
	return {
		error: (rule, at, message) => add('error', rule, at, message),
		warning: (rule, at, message) => add('warning', rule, at, message),
		sorted: () => findings.toSorted(compareFindings),
	};
}
