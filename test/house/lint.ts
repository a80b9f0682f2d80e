import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Diagnostic {
	readonly category: string;
	readonly path: string;
	/** Counted from 1. */
	readonly line: number;
}

/** Lints files that are not in the project (contents by path) with the project's own rules. */
export function lint(files: ReadonlyMap<string, string>): readonly Diagnostic[] {
	const house = mkdtempSync(join(tmpdir(), 'house-'));
	try {
		for (const rules of ['biome.json', 'test/house/effects.grit']) cpSync(rules, join(house, rules));
		for (const [path, content] of files) {
			mkdirSync(dirname(join(house, path)), { recursive: true });
			writeFileSync(join(house, path), content);
		}
		return readReport(runBiome(house));
	} finally {
		rmSync(house, { recursive: true, force: true });
	}
}

function runBiome(folder: string): string {
	const biome = resolve('node_modules/@biomejs/biome/bin/biome');
	const { stdout, stderr } = spawnSync(
		process.execPath,
		[biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
		{ cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
	);
	if (!stdout.startsWith('{')) throw new Error(`Biome gave no report: ${stdout}${stderr}`);
	return stdout;
}

interface Report {
	readonly diagnostics: readonly {
		readonly category: string;
		readonly location: { readonly path: string; readonly start: { readonly line: number } };
	}[];
}

function readReport(json: string): readonly Diagnostic[] {
	const report: Report = JSON.parse(json);
	return report.diagnostics.map(({ category, location }) => ({
		category,
		path: location.path,
		line: location.start.line,
	}));
}
