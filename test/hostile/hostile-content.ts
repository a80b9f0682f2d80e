import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuleExample } from '#domain/rule-guide';
import { allFindings } from '#loaders/check/all-findings';
import { compileFile } from '#loaders/compile-file';
import { loadContent } from '#loaders/content';
import { writeExample } from '../domain/rules/example-content.ts';

const REPORT_PATH = 'bao-cao/2024/so-noi-vu-tinh-a/ket-qua.mdx';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-hostile-'));
const touched = join(folder, 'canary').replaceAll('\\', '/');
const canary: { canary?: boolean | undefined } = globalThis as object;
let count = 0;

/** JavaScript that touches the canary, by a global and by a file, wherever it runs. It needs no import. */
export const CODE = `(globalThis.canary=true,process.getBuiltinModule('node:fs').writeFileSync('${touched}',''))`;

/** Whether `CODE` has run since the last time this was asked. */
export function canaryTouched(): boolean {
	const ran = canary.canary === true || existsSync(touched);
	canary.canary = undefined;
	rmSync(touched, { force: true });
	return ran;
}

/** Puts into a content folder what no example can hold: links, pipes, sockets. */
export type Prepare = (content: string) => void;

/** The content of the example as the check reads it, in a folder of its own. */
export function loadHostile(example: RuleExample, prepare?: Prepare) {
	count += 1;
	const content = join(folder, String(count));
	writeExample(content, example);
	prepare?.(content);
	return loadContent({ content, output: join(folder, 'site'), cache: join(folder, `cache-${count}`) }, process.cwd());
}

/** Every finding as `line rule`, with the path before it where that is not the report. */
export function placesIn(example: RuleExample, prepare?: Prepare): readonly string[] {
	return allFindings(loadHostile(example, prepare)).map(({ path, line, rule }) =>
		path === REPORT_PATH ? `${line} ${rule}` : `${path}:${line} ${rule}`,
	);
}

/** The HTML of the report of the last content that was loaded. */
export function reportHtml(): string {
	const bytes = readFileSync(join(folder, String(count), REPORT_PATH));
	const { parts } = compileFile({ path: REPORT_PATH, bytes }, '');
	return (parts ?? []).filter((part) => typeof part === 'string').join('');
}

export function removeHostile(): void {
	rmSync(folder, { recursive: true, force: true });
}
