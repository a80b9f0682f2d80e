import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';

const COPIED = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the project whose sources and content a test may edit, with the real build command. */
export interface ProjectCopy {
	/** Builds `content` with whatever the caches hold. */
	build(content: string): Promise<Site>;
	/** The same build with every cache of the project thrown away first. */
	cleanBuild(content: string): Promise<Site>;
	/** Replaces `from`, which must be there, in a source file. */
	editSource(path: string, from: string, to: string): void;
}

/** Path -> the text of a page, the SHA-256 of any other file. */
export type Site = ReadonlyMap<string, string>;

export function copyProject(folder: string): ProjectCopy {
	for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	const build = async (content: string) => {
		const output = join(folder, 'out');
		await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
			cwd: folder,
			env: { ...process.env, CONTENT_DIR: content, OUT_DIR: output },
		});
		return filesOf(output);
	};
	return {
		build,
		async cleanBuild(content) {
			for (const cache of ['.cache', '.astro']) rmSync(join(folder, cache), { recursive: true, force: true });
			return build(content);
		},
		editSource: (path, from, to) => editFile(join(folder, path), from, to),
	};
}

/** Replaces `from`, which must be there, in a file. */
export function editFile(path: string, from: string, to: string): void {
	const text = readFileSync(path, 'utf8');
	if (!text.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`);
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, text.replaceAll(from, to));
}

/** Files whose bytes differ, or that only one of the two sites has. */
export function differences(one: Site, two: Site): readonly string[] {
	return [...new Set([...one.keys(), ...two.keys()])].filter((path) => one.get(path) !== two.get(path)).sort();
}

export function changedPages(before: Site, after: Site): readonly string[] {
	return differences(before, after).filter((path) => path.endsWith('.html'));
}

function filesOf(folder: string): Site {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name))
		.sort();
	return new Map(
		files.map((file) => [relative(folder, file), file.endsWith('.html') ? readFileSync(file, 'utf8') : sha256Of(file)]),
	);
}

function sha256Of(file: string): string {
	return createHash('sha256').update(readFileSync(file)).digest('hex');
}
