import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const SHAPES_THE_COMPILE = ['src/domain', 'src/schema', 'src/markdown', 'package-lock.json'];

/** Digest of every source that shapes a compiled artefact: an edited compiler must not meet its old artefacts. */
export function compilerDigest(root: string): string {
	const hash = createHash('sha256');
	for (const path of SHAPES_THE_COMPILE.flatMap((name) => filesUnder(join(root, name)))) {
		hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
	}
	return hash.digest('hex');
}

function filesUnder(path: string): string[] {
	if (path.endsWith('.json')) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name))
		.sort();
}
