import {
	Composer,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type ParsedNode,
	Parser,
	Scalar,
	type YAMLMap,
} from 'yaml';
import type { Finding, Position, Positions } from '#domain/finding';
import { HIDDEN_CHARACTER, hiddenCharacterMessage } from '#domain/hidden-characters';
import { bareScalarRefusal } from '#schema/bare-scalar';
import type { Data, DataMap } from '#schema/data';
import { syntaxFaults } from '#schema/yaml-errors';
import { tooLongValue, tooManyTokens, unreadableSize } from '#schema/yaml-size';
import { type Fault, flatTokens, tokenFaults } from '#schema/yaml-tokens';

export interface YamlFile {
	/** `null` when the text is so broken that its structure would be a guess. Refused scalars are kept as written. */
	readonly data: DataMap | null;
	/** Dot path of each key (`figures.ho-ngheo.value`) and list item (`summary.0`). */
	readonly positions: Positions;
	readonly findings: readonly Finding[];
}

/**
 * Reads YAML 1.2 strictly: whatever YAML would silently turn into something else (numbers, dates, booleans, tags,
 * aliases, merge keys) is refused by its place. Lines and columns are those of `text`.
 */
export function readYaml(path: string, text: string): YamlFile {
	const unread = unreadableSize(text);
	if (unread !== null) return { data: null, positions: {}, findings: [findingOf(path, unread, () => unread.at)] };
	const lines = lineStarts(text);
	const tokens = [...new Parser().parse(text)];
	const flat = flatTokens(tokens);
	const place = (offset: number): Position => {
		const { line, col } = lines.linePos(Math.min(offset, text.length));
		return { line, column: col };
	};
	const early = [...tabFaults(text), ...tokenFaults(flat), ...tooManyTokens(flat)];
	const findings = (faults: readonly Fault[]) => distinct(faults).map((fault) => findingOf(path, fault, place));
	if (early.some(({ rule }) => STOPS.has(rule))) return { data: null, positions: {}, findings: findings(early) };

	const [document] = new Composer(OPTIONS).compose(tokens, true, text.length);
	const syntax = syntaxFaults(document?.errors ?? [], flat);
	if (document === undefined || syntax.some(({ breaksStructure }) => breaksStructure)) {
		return { data: null, positions: {}, findings: findings([...early, ...syntax]) };
	}
	const tree = readTree(document.contents, place, text);
	return { ...tree, findings: findings([...early, ...syntax, ...tree.faults]) };
}

/** The parser would miss those inside a quotation that nobody closes. */
function lineStarts(text: string): LineCounter {
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (const { index } of text.matchAll(/\n/gu)) lines.addNewLine(index + 1);
	return lines;
}

/** Duplicate keys are found in `readTree`, in linear time. */
const OPTIONS = { version: '1.2', schema: 'core', strict: true, uniqueKeys: false, merge: false } as const;

/** Faults after which composing makes no sense. */
const STOPS: ReadonlySet<string> = new Set([
	...['yaml-tab', 'yaml-too-deep', 'yaml-too-large', 'yaml-second-document', 'yaml-directive'],
]);

interface Tree {
	readonly data: DataMap | null;
	readonly positions: Positions;
	readonly faults: readonly Fault[];
}

function readTree(root: ParsedNode | null, place: (offset: number) => Position, text: string): Tree {
	const positions = new Map<string, Position>();
	const faults: Fault[] = [];
	const read = (node: ParsedNode | null, key: string, name: string): Data => {
		if (isMap(node)) return readMap(node, key);
		if (isSeq(node)) {
			return node.items.map((item, index) => {
				const itemKey = `${key}.${index}`;
				if (item.range) positions.set(itemKey, place(item.range[0]));
				return read(item, itemKey, String(index));
			});
		}
		if (isAlias(node)) return `*${node.source}`;
		return isScalar(node) ? readScalar(node, name) : null;
	};
	const readMap = (map: YAMLMap.Parsed, parent: string): DataMap => {
		const entries = new Map<string, Data>();
		for (const { key, value } of map.items) {
			const offset = key.range[0];
			if (!isScalar(key)) {
				faults.push({ offset, rule: 'yaml-key', message: NO_KEY });
				continue;
			}
			faults.push(...valueFaults(key, text));
			const name = textOf(key);
			const path = parent === '' ? name : `${parent}.${name}`;
			if (name === '<<') faults.push({ offset, rule: 'yaml-merge-key', message: MERGE_KEY });
			else if (entries.has(name)) {
				faults.push({ offset, rule: 'yaml-duplicate-key', message: duplicate(name, positions.get(path)) });
			} else {
				positions.set(path, place(offset));
				entries.set(name, read(value, path, name));
			}
		}
		return Object.fromEntries(entries);
	};
	const readScalar = (scalar: Scalar.Parsed, name: string): Data => {
		faults.push(...valueFaults(scalar, text));
		if (scalar.type !== Scalar.PLAIN) return textOf(scalar);
		if (scalar.value === null) return null;
		const refusal = bareScalarRefusal(textOf(scalar), scalar.value, name);
		if (refusal !== null) faults.push({ offset: scalar.range[0], ...refusal });
		return refusal === null && typeof scalar.value === 'boolean' ? scalar.value : textOf(scalar);
	};
	if (root === null || (isScalar(root) && root.value === null)) return { data: {}, positions: {}, faults };
	if (!isMap(root)) {
		return { data: null, positions: {}, faults: [{ offset: root.range[0], rule: 'yaml-no-keys', message: NO_KEYS }] };
	}
	const data = readMap(root, '');
	return { data, positions: Object.fromEntries(positions), faults };
}

const NO_KEY = 'Khóa phải là một tên viết liền trên một dòng. Hãy viết “khóa: giá trị”.';
const NO_KEYS =
	'Chỗ này phải gồm các dòng “khóa: giá trị”, có dấu cách sau dấu hai chấm. Hãy xem mẫu bằng lệnh npm run new.';
const MERGE_KEY = 'Khóa << gộp một đoạn YAML khác vào đây, ở đây không dùng. Hãy viết lại từng khóa.';

function duplicate(name: string, first: Position | undefined): string {
	const before = first === undefined ? 'ở trên' : `ở dòng ${first.line}`;
	return `Khóa “${name}” đã có ${before}; chỉ được viết một lần. Hãy gộp hai chỗ, hoặc xóa một.`;
}

/** An escape (`\u200B`) hides what a look at the file cannot find; what stands there openly has been found already. */
function valueFaults(scalar: Scalar.Parsed, text: string): readonly Fault[] {
	const [offset, end] = scalar.range;
	const tooLong = tooLongValue(scalar.source, offset);
	if (tooLong !== null) return [tooLong];
	if (scalar.type !== Scalar.QUOTE_DOUBLE) return [];
	const hidden = HIDDEN_CHARACTER.exec(scalar.source)?.[0];
	if (hidden === undefined || HIDDEN_CHARACTER.test(text.slice(offset, end))) return [];
	return [{ offset, rule: 'control-character', message: hiddenCharacterMessage(hidden) }];
}

/**
 * The text of a scalar before YAML gives it a type, in NFC, which escapes may break. A block scalar carries a newline
 * that nobody meant.
 */
function textOf(scalar: Scalar.Parsed): string {
	const text = scalar.source.normalize('NFC');
	return scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL ? text.trimEnd() : text;
}

function tabFaults(text: string): readonly Fault[] {
	const message = 'Có dấu Tab ở chỗ thụt đầu dòng; YAML chỉ nhận dấu cách. Hãy thay mỗi Tab bằng hai dấu cách.';
	return [...text.matchAll(/^ *\t/gmu)].map(({ 0: indent, index }) => ({
		offset: index + indent.length - 1,
		rule: 'yaml-tab',
		message,
	}));
}

/** The first fault of each rule and place: the parser may report one cause several times. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
	const seen = new Set<string>();
	return faults.filter(({ offset, rule }) => seen.size < seen.add(`${offset} ${rule}`).size);
}

function findingOf(path: string, { offset, rule, message }: Fault, place: (offset: number) => Position): Finding {
	return { rule, severity: 'error', path, ...place(offset), message };
}
