import type { z } from 'astro/zod';
import { type Finding, type Positions, positionOf } from '#domain/finding';
import { contentId, pathIssues } from '#schema/content-id';
import type { DataMap } from '#schema/data';
import { splitFrontmatter } from '#schema/frontmatter';
import { type Issue, shapeIssues, shapeMessage } from '#schema/issue';
import { readSourceText, type SourceFile } from '#schema/source-text';
import { readYaml } from '#schema/yaml';

/** One content file, understood as far as it can be. */
export interface Read<Value> {
	/** `null` when the file could not be understood. There may be a value and errors: the build stops at any error. */
	readonly value: Value | null;
	/** The text below the frontmatter; its lines and columns are those of the file. Empty for YAML files. */
	readonly body: string;
	readonly positions: Positions;
	/** In the order of the file. */
	readonly findings: readonly Finding[];
}

/** How one kind of content file becomes a domain value. */
export interface Format<Shape, Value> {
	/** Metadata between two `---` above a text, or nothing but metadata. */
	readonly layout: 'frontmatter' | 'yaml';
	readonly schema: z.ZodType<Shape>;
	/** Rules over several keys. They see the data as written, so that they speak even where another key is wrong. */
	readonly rules: (data: DataMap, id: string) => readonly Issue[];
	readonly build: (shape: Shape, id: string) => Value;
	/** Rules over the finished value. */
	readonly valueRules?: (value: Value) => readonly Issue[];
}

/** Bytes to domain value, with all findings at once. */
export function readContent<Shape, Value>(file: SourceFile, format: Format<Shape, Value>): Read<Value> {
	const source = readSourceText(file);
	if (source.text === null) return { ...NOTHING, findings: source.findings };
	const { yaml, body, findings } =
		format.layout === 'yaml' ? { yaml: source.text, body: '', findings: [] } : splitFrontmatter(file.path, source.text);
	const before = [...source.findings, ...findings];
	if (yaml === null) return { ...NOTHING, body, findings: before };
	const { data, positions, findings: yamlFindings } = readYaml(file.path, yaml);
	const { value, issues } = data === null ? NOT_UNDERSTOOD : understand(data, contentId(file.path), format);
	const after = [...pathIssues(file.path), ...issues].map((issue) => findingOf(file.path, issue, positions));
	return { value, body, positions, findings: inOrder([...before, ...yamlFindings, ...after]) };
}

const NOTHING = { value: null, body: '', positions: {} } as const;
const NOT_UNDERSTOOD = { value: null, issues: [] } as const;

function understand<Shape, Value>(
	data: DataMap,
	id: string,
	{ schema, rules, build, valueRules }: Format<Shape, Value>,
) {
	const parsed = schema.safeParse(data, { error: shapeMessage, reportInput: true });
	const issues = rules(data, id);
	if (!parsed.success) return { value: null, issues: [...shapeIssues(parsed.error.issues), ...issues] };
	const value = build(parsed.data, id);
	return { value, issues: [...issues, ...(valueRules?.(value) ?? [])] };
}

function findingOf(path: string, { key, rule, message }: Issue, positions: Positions): Finding {
	return { rule, severity: 'error', path, ...positionOf(positions, key), message };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
	return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
