import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from './run.ts';

/** A Chromium that starts here: the one `CHROMIUM_PATH` names, an installed one, or Playwright's; `null` when there is none. */
function findChromium(environment: NodeJS.ProcessEnv): string | null {
	const named = environment['CHROMIUM_PATH'];
	if (named !== undefined && named !== '') return starts(named) ? named : null;
	return [...usualPlaces(environment), chromium.executablePath()].find(starts) ?? null;
}

/**
 * Finds a Chromium, or has Playwright download one, or takes Debian's package when run as root. Rejects with what to do
 * when none of this gives a browser that starts.
 */
export async function provideChromium(environment: NodeJS.ProcessEnv): Promise<string> {
	const named = environment['CHROMIUM_PATH'] ?? '';
	if (named !== '' && !starts(named))
		throw new Error(`CHROMIUM_PATH=${named} does not start. Name a working browser, or unset it.`);
	for (const install of [downloadWithPlaywright, installWithApt]) {
		const found = findChromium(environment);
		if (found !== null) return found;
		await install();
	}
	const found = findChromium(environment);
	if (found !== null) return found;
	throw new Error('No Chromium could be found or installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

async function downloadWithPlaywright(): Promise<void> {
	console.log('No Chromium here; Playwright downloads one …');
	await run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium']);
}

async function installWithApt(): Promise<void> {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	console.log('That gave no Chromium that starts; apt-get installs the one of Debian …');
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update', '-q'], environment);
	await run('apt-get', ['install', '-q', '-y', 'chromium'], environment);
}

function usualPlaces({ PATH = '', ProgramFiles, LOCALAPPDATA, ...others }: NodeJS.ProcessEnv): readonly string[] {
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	const apps = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
	const programs = [ProgramFiles, others['ProgramFiles(x86)'], LOCALAPPDATA].flatMap((folder) => folder ?? []);
	const windows = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
	return [...onPath, ...apps, ...programs.flatMap((folder) => windows.map((path) => join(folder, path)))];
}

/** A browser may be there and lack a library, or be a stub that only tells how to install it. Windows prints no version. */
function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
