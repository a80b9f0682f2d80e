import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readlinkSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Prints what it was run with, then ends with 7. */
const COMMAND = `const parameters: string[] = process.argv.slice(2);
console.log(JSON.stringify({ parameters, node: process.execPath, firstOnPath: process.env['PATH']?.split(':')[0] }));
process.exitCode = 7;
`;
const BUNDLED = `node_modules/${process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${process.platform}-${process.arch}/bin`;
const LINK = 'node_modules/.bin/node';

let project: string;

/** A project with nothing to install but a Node. */
beforeEach(() => {
	project = mkdtempSync(join(realpathSync(tmpdir()), 'Thư mục '));
	for (const folder of ['scripts', BUNDLED, 'node_modules/.bin']) mkdirSync(join(project, folder), { recursive: true });
	cpSync('scripts/setup.mjs', join(project, 'scripts/setup.mjs'));
	write('scripts/show.ts', COMMAND);
	write('package.json', '{ "type": "module" }');
	write('package-lock.json', '{ "packages": { "": {} } }');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const write = (path: string, content: string) => writeFileSync(join(project, path), content);
const run = (...parameters: string[]) =>
	spawnSync(process.execPath, [join(project, 'scripts/setup.mjs'), ...parameters], { encoding: 'utf8' });

describe.skipIf(process.platform === 'win32')('setup', () => {
	it('hands on parameters and exit code, and writes nothing of its own to stdout', () => {
		const { status, stdout } = run('show', '--json', 'a b');
		expect(status).toBe(7);
		expect(JSON.parse(stdout)).toMatchObject({ parameters: ['--json', 'a b'] });
	});

	it('runs the command on the Node that npm installed, and puts that first on the PATH', () => {
		symlinkSync(process.execPath, join(project, BUNDLED, 'node'));
		const { stdout } = run('show');
		expect(JSON.parse(stdout)).toMatchObject({
			node: realpathSync(process.execPath),
			firstOnPath: join(project, BUNDLED),
		});
	});

	it('restores the link to that Node where npm left it out', () => {
		symlinkSync(process.execPath, join(project, BUNDLED, 'node'));
		run('show');
		expect(realpathSync(join(project, LINK))).toBe(realpathSync(process.execPath));
		expect(readlinkSync(join(project, LINK))).toBe(`${BUNDLED.replace('node_modules', '..')}/node`);
	});

	it('leaves a Node that cannot start on this machine, and takes it off the PATH', () => {
		write(join(BUNDLED, 'node'), '#!/nonexistent');
		chmodSync(join(project, BUNDLED, 'node'), 0o755);
		symlinkSync(join(project, BUNDLED, 'node'), join(project, LINK));
		const { status, stdout } = run('show');
		expect(status).toBe(7);
		expect(JSON.parse(stdout)).toMatchObject({ node: realpathSync(process.execPath) });
		expect(existsSync(join(project, LINK))).toBe(false);
	});

	it('installs a package that the lock file names and node_modules lacks', () => {
		mkdirSync(join(project, 'part'));
		write('part/package.json', '{ "name": "part", "version": "1.0.0" }');
		write('package.json', '{ "type": "module", "dependencies": { "part": "file:part" } }');
		write('package-lock.json', PART_LOCK);
		const first = run('show');
		expect(first.stderr).toContain('Installing packages');
		expect(first.status).toBe(7);
		expect(existsSync(join(project, 'node_modules/part/package.json'))).toBe(true);
		expect(run('show').stderr).not.toContain('Installing packages');
	});
});

const PART_LOCK = JSON.stringify({
	lockfileVersion: 3,
	requires: true,
	packages: {
		'': { dependencies: { part: 'file:part' } },
		part: { version: '1.0.0' },
		'node_modules/part': { resolved: 'part', link: true },
	},
});
