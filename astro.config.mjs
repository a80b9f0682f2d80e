import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { projectPaths } from './src/loaders/files/project-paths.ts';

const paths = projectPaths(process.env, process.cwd());

export default defineConfig({
	outDir: paths.output,
	cacheDir: `${paths.cache}/astro`,
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never' },
	compressHTML: true,
	devToolbar: { enabled: false },
	integrations: [mdx()],
	// A script inside the page would need an exception from the content security policy.
	vite: { build: { assetsInlineLimit: 0 } },
	experimental: { incrementalBuild: true },
});
