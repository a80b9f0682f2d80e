import { defineConfig } from 'vitest/config';

/** It builds in the project's folder, where one build runs at a time: it waits until the others have built. */
const BUILDS_TOO = 'test/scripts/preview-file.test.ts';

/** `npx vitest run --project unit` leaves out what needs a built site. */
export default defineConfig({
	test: {
		pool: 'forks',
		maxWorkers: 2,
		maxConcurrency: 3,
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts'],
					exclude: ['test/site/**', 'test/proof/**', BUILDS_TOO],
				},
			},
			{
				extends: true,
				test: {
					name: 'site',
					include: ['test/site/**/*.test.ts', BUILDS_TOO],
					globalSetup: 'test/site/global-setup.ts',
					sequence: { groupOrder: 1 },
				},
			},
			{
				extends: true,
				test: {
					name: 'proof',
					include: ['test/proof/**/*.test.ts'],
					sequence: { groupOrder: 2 },
					testTimeout: 300_000,
					hookTimeout: 300_000,
				},
			},
		],
	},
});
