import { compareFindings, type Finding } from '#domain/finding';
import type { PartialDate } from '#domain/partial-date';
import { isProblem, type Problem } from '#domain/problem';
import { allFindings, isError } from '#loaders/check/all-findings';
import { checkOptions } from '#loaders/check/check-options';
import { comparedFindings } from '#loaders/check/compared-findings';
import { checkText } from '#loaders/check/findings-text';
import { loadContent } from '#loaders/content';
import type { ProjectPaths } from '#loaders/files/project-paths';

/** Where and when the check runs. */
export interface CheckPlace {
	readonly paths: ProjectPaths;
	/** Folder of the project. */
	readonly root: string;
	/** Folder in which the command was typed: paths among its parameters begin there. */
	readonly folder: string;
	readonly today: PartialDate;
}

export interface CheckRun {
	readonly findings: readonly Finding[];
	/** For people, or the findings as JSON where `--json` asks for it. */
	readonly text: string;
	readonly json: boolean;
	/** Whether some finding is an error. */
	readonly failed: boolean;
}

/** `npm run check` with its parameters, without what it prints where: or why it cannot run, in Vietnamese. */
export async function checkRun(
	parameters: readonly string[],
	{ paths, root, folder, today }: CheckPlace,
): Promise<CheckRun | Problem> {
	const options = checkOptions(parameters, folder);
	if (isProblem(options)) return options;
	const content = loadContent(paths, root);
	const compared = await comparedFindings({ content, paths, root, today }, options);
	if (isProblem(compared)) return compared;
	const findings = [...allFindings(content), ...compared].sort(compareFindings);
	return {
		findings,
		text: options.json ? JSON.stringify(findings, null, 2) : checkText(findings),
		json: options.json,
		failed: findings.some(isError),
	};
}
