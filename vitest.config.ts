import { defineConfig } from 'vitest/config';

/** `npx vitest run --project unit` leaves out what needs a built site. */
export default defineConfig({
	test: {
		pool: 'forks',
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts'],
					exclude: ['test/site/**', 'test/proof/**'],
				},
			},
			{
				extends: true,
				test: {
					name: 'site',
					include: ['test/site/**/*.test.ts'],
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
