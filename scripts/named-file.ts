import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What was asked of a command that reads one file: `TỆP [--json]`. */
export interface NamedFile {
	/** As it was given. */
	readonly name: string;
	/** Absolute, from the folder where the command was called. */
	readonly path: string;
	readonly json: boolean;
}

/** The file that the words behind a command name; `null` where they name none, several, or an option that is unknown. */
export function namedFile(parameters: readonly string[], environment: NodeJS.ProcessEnv): NamedFile | null {
	const { values, positionals } = parseArgs({
		args: [...parameters],
		options: { json: { type: 'boolean', default: false } },
		allowPositionals: true,
		strict: false,
	});
	const [name, ...others] = positionals;
	const isUnknown = Object.keys(values).some((option) => option !== 'json');
	if (name === undefined || others.length > 0 || isUnknown) return null;
	const folder = environment['INIT_CWD'] ?? process.cwd();
	return { name, path: resolve(folder, name), json: values['json'] === true };
}

/** How to call such a command; `endings` are those of the files that it reads. */
export function namedFileUsage(command: string, endings: string): string {
	return `Cách dùng: npm run ${command} -- TỆP [--json], với một tệp ${endings}. Usage: npm run ${command} -- FILE [--json]`;
}

/** Says on stderr why a command does not do what it was asked, and has it exit with 1. */
export function refuse(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
