import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = join('.github', 'content-repository');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

interface Workflow {
	readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
	readonly env: Readonly<Record<string, string>>;
	readonly steps: readonly Step[];
}

interface Step {
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly 'working-directory'?: string;
}

const read = (path: string): unknown => parse(readFileSync(join(FOLDER, path), 'utf8'));

/** The commands of ours that a list of shell lines runs, in order. */
function commandsIn(lines: readonly (string | undefined)[]): readonly string[] {
	return lines.flatMap((line) => /^npm run ([a-z-]+)/u.exec(line ?? '')?.[1] ?? []);
}

describe('the workflow that a content repository copies for GitHub', () => {
	const { jobs } = read('.github/workflows/noi-dung.yml') as Workflow;
	const [job] = Object.values(jobs);
	const steps = job?.steps ?? [];
	const paths = steps.flatMap((step) => step.with?.['path'] ?? []);

	it('checks, then builds, by commands that there are', () => {
		const commands = commandsIn(steps.map(({ run }) => run));
		expect(commands).toEqual(['check', 'build']);
		expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...commands]));
	});

	it('names the folders from where the commands run: content beside the portal, and what is kept', () => {
		expect(paths).toEqual(['noi-dung', 'cong', 'trang']);
		expect(steps.flatMap((step) => step['working-directory'] ?? [])).toEqual(['cong', 'cong']);
		expect(job?.env).toEqual({ CONTENT_DIR: '../noi-dung/content', OUT_DIR: '../trang' });
	});
});

describe('the pipeline that a content repository copies for GitLab', () => {
	const pipeline = read('.gitlab-ci.yml') as Readonly<Record<string, { script: string[]; variables: object }>>;
	const job = pipeline['noi-dung'];

	it('checks, then builds, by commands that there are', () => {
		const commands = commandsIn(job?.script ?? []);
		expect(commands).toEqual(['check', 'build']);
		expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...commands]));
	});

	it('keeps the site and the report of findings where the commands put them', () => {
		expect(job).toMatchObject({
			variables: { CONTENT_DIR: '$CI_PROJECT_DIR/content', OUT_DIR: '$CI_PROJECT_DIR/trang' },
			artifacts: { when: 'always', paths: ['trang/'], reports: { codequality: 'gl-code-quality-report.json' } },
		});
	});
});
