import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the site, built from `content/` as readers get it. */
		site: string;
	}
}

/** Builds the real site once for all site tests. */
export default function setup(project: TestProject): void {
	const site = resolve('.cache/site-under-test');
	execFileSync(process.execPath, ['scripts/build.ts'], {
		env: { ...process.env, CONTENT_DIR: 'content', OUT_DIR: site },
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	project.provide('site', site);
}
