import { parseArgs } from 'node:util';
import type { Problem } from '#domain/problem';

/** What `npm run check` is asked for. */
export interface CheckOptions {
	readonly json: boolean;
	/** A git revision to compare with. */
	readonly since: string | null;
	/** Address, folder or file of what was published, to compare with. */
	readonly published: string | null;
	/** Where the command was called: what paths are relative to. */
	readonly folder: string;
}

export function checkOptions(parameters: readonly string[], folder: string): CheckOptions | Problem {
	try {
		const { values } = parseArgs({
			args: [...parameters],
			options: { json: { type: 'boolean', default: false }, since: { type: 'string' }, published: { type: 'string' } },
		});
		return { json: values.json, since: values.since ?? null, published: values.published ?? null, folder };
	} catch {
		return {
			problem:
				'Cách dùng: npm run check [-- --json] [--since BẢN-GIT] [--published ĐỊA-CHỈ-HOẶC-TỆP]. ' +
				'Usage: npm run check [-- --json] [--since REVISION] [--published ADDRESS-OR-FILE]',
		};
	}
}
