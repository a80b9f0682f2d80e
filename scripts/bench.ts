import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectPaths } from '#loaders/files/project-paths';
import { syntheticReport, writeSyntheticContent } from './synthetic-content.ts';

/** `npm run bench -- --reports N`: made-up content, built cold, unchanged and after one edit, each in a process of its own. */
const { values } = parseArgs({
	options: { reports: { type: 'string', default: '1000' }, search: { type: 'boolean' } },
});
const reports = Number(values.reports);
if (!Number.isInteger(reports) || reports < 2) throw new Error('--reports needs a whole number of at least 2');

/** Runs in the measured process: its own CPU time and peak memory, written when it ends. */
const WRITE_USAGE = `
import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())));
`;
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'minh-bach-bench-'));
const environment = { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'out') };

try {
	writeSyntheticContent(environment.CONTENT_DIR, reports);
	const rows = [measured('cold'), measured('no-op')];
	const edited = join(environment.CONTENT_DIR, syntheticReport(1, reports).path);
	writeFileSync(edited, readFileSync(edited, 'utf8').replace('Trong năm,', 'Trong cả năm,'));
	rows.push(measured('one edit'));
	console.table(rows);
} finally {
	rmSync(projectPaths(environment, root).cache, { recursive: true, force: true });
	rmSync(folder, { recursive: true, force: true });
}

function measured(build: string) {
	const usageFile = join(folder, 'usage.json');
	const begin = performance.now();
	const measure = ['--import', `data:text/javascript,${encodeURIComponent(WRITE_USAGE)}`];
	const options = values.search ? [] : ['--no-search'];
	execFileSync(process.execPath, [...measure, 'scripts/build.ts', ...options], {
		env: { ...environment, USAGE_FILE: usageFile },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const wall = performance.now() - begin;
	const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
	return {
		build,
		'CPU s': Number(((userCPUTime + systemCPUTime) / 1e6).toFixed(1)),
		'wall s': Number((wall / 1000).toFixed(1)),
		'peak RSS MB': Math.round(maxRSS / 1024),
		'CPU ms a page': Number(((userCPUTime + systemCPUTime) / 1000 / reports).toFixed(2)),
	};
}
