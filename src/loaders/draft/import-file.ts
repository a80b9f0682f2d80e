import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Finding } from '#domain/finding';
import type { Organisation } from '#domain/organisation';
import type { Period } from '#domain/period';
import { isProblem, type Problem } from '#domain/problem';
import { plainText } from '#importers/plain-text';
import { docxSource } from '#importers/report/docx-source';
import { type Draft, draftOf, draftPath } from '#importers/report/draft';
import { withoutFigures } from '#importers/report/figures/tied-relations';
import { type DraftOrigin, draftFrontmatter, printDraft } from '#importers/report/print-draft';
import { annexDraft } from '#importers/report/sheets/annex';
import { sheetSource } from '#importers/report/sheets/sheet-source';
import type { SourceDocument, SourceRemark } from '#importers/report/source';
import { textSource } from '#importers/report/text-source';
import { capitalised } from '#importers/report/written-words';
import { isError } from '#loaders/check/all-findings';
import { compileFile } from '#loaders/compile-file';
import { citedDocument, documentRecord } from '#loaders/draft/file-citations';
import { unreadableKind } from '#loaders/files/readable-file';
import { LONGEST_TEXT } from '#markdown/parser-limits';

export interface ImportedFile {
	/** Where the draft belongs, inside the content folder. */
	readonly path: string;
	readonly mdx: string;
	readonly frontmatter: ReturnType<typeof draftFrontmatter>;
	readonly body: string;
	/** In the order of the text. `place` counts as the lines of the findings do. */
	readonly citations: Draft['citations'];
	/** Places are those of the file that was read. */
	readonly findings: readonly Finding<string>[];
}

/** Reads a file as a draft report of one of the organisations; figures that the compiler cannot tie to the text go. */
export async function importFile(
	file: { readonly name: string; readonly bytes: Uint8Array },
	organisations: readonly Organisation[],
	today: string,
): Promise<ImportedFile | Problem> {
	const name = basename(file.name);
	const source = await sourceOf(name, file.bytes);
	if (isProblem(source)) return source;
	const read = draftOf(source, organisations);
	if (isProblem(read)) return read;
	const understood = source.placeWord === 'hàng' ? annexDraft(read, source.blocks, organisations) : read;
	const origin = { name, sha256: createHash('sha256').update(file.bytes).digest('hex'), today };
	const path = draftPath(understood.metadata);
	const { draft, dropped } = anchored(understood, origin);
	const findings = [...understood.remarks, ...dropped].sort((a, b) => a.place - b.place);
	return {
		path,
		mdx: printDraft(draft, origin),
		frontmatter: draftFrontmatter(draft, origin),
		body: draft.body,
		citations: draft.citations.map(({ citation, place }) => ({ citation, place: placeIn(source, place).line })),
		findings: findings.map((remark) => findingOf(remark, name, source)),
	};
}

function findingOf({ rule, place, message }: SourceRemark, path: string, source: SourceDocument): Finding<string> {
	const { sheet, line } = placeIn(source, place);
	const where = `${sheet === null ? '' : `trang “${sheet}”, `}${source.placeWord} ${line}`;
	return { rule, severity: 'warning', path, line, column: 1, message: `${capitalised(where)}: ${message}` };
}

/** A place as people count it: in a workbook of several sheets, by the rows of its sheet. */
function placeIn({ sheets = [] }: SourceDocument, place: number): { sheet: string | null; line: number } {
	const sheet = sheets.findLast(({ before }) => before < place);
	return { sheet: sheet?.name ?? null, line: place - (sheet?.before ?? 0) };
}

/**
 * As `import --json` gives it (design, section 5): the draft, the documents that the text cites with the line where each
 * stands (the paragraph, in a Word file), and what is to be seen to.
 */
export function importRecord({ frontmatter, body, citations, findings }: ImportedFile) {
	const cited = citations.map(({ citation, place }) => ({ ...documentRecord(citedDocument(citation)), line: place }));
	return { frontmatter, body, citations: cited, findings };
}

async function sourceOf(name: string, bytes: Uint8Array): Promise<SourceDocument | Problem> {
	const ending = extname(name).toLowerCase();
	const read = READERS.get(ending);
	return read === undefined ? unreadableKind(ending, [...READERS.keys()]) : read(bytes);
}

type Reader = (bytes: Uint8Array) => SourceDocument | Problem | Promise<SourceDocument | Problem>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
	['.docx', docxSource],
	['.xlsx', sheetSource],
	['.txt', textOf],
	['.md', textOf],
]);

function textOf(bytes: Uint8Array): SourceDocument | Problem {
	const text = plainText(bytes);
	if (isProblem(text)) return text;
	if (text.length <= LONGEST_TEXT) return textSource(text);
	return {
		problem: 'Tệp dài quá 400.000 ký tự, trong khi một bài chỉ được tới chừng ấy. Hãy tách phụ lục thành tệp riêng.',
	};
}

/** Leaves out relations and figures until the compiler finds the numbers of each that is left. */
function anchored(
	draft: Draft,
	origin: DraftOrigin,
): { draft: Draft; dropped: { rule: string; place: number; message: string }[] } {
	const dropped: { rule: string; place: number; message: string }[] = [];
	let kept = draft;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const lost = lostFigures(kept, origin);
		if (lost.size === 0) break;
		const figures = withoutFigures(kept.figures, lost);
		const left = new Set(figures.map(({ id }) => id));
		for (const { id, value, unit, place } of kept.figures) {
			if (left.has(id)) continue;
			const message = `Không tự chỉ đúng chỗ được con số ${value}${unit === null ? '' : ` ${unit}`}, nên không đề xuất. Nếu là số liệu, hãy khai báo với quote.`;
			dropped.push({ rule: 'import-figure', place, message });
		}
		kept = { ...kept, figures };
	}
	return { draft: kept, dropped };
}

const MOST_ROUNDS = 6;

/**
 * Ids of the figures whose line, or whose numbers, the compiler says are wrong. It looks for no number while the metadata
 * lacks something, so that others stand in their place.
 */
function lostFigures(draft: Draft, origin: DraftOrigin): ReadonlySet<string> {
	const mdx = printDraft({ ...draft, metadata: ANY_METADATA }, origin);
	const lines = mdx.split('\n');
	const { artefact } = compileFile({ path: draftPath(ANY_METADATA), bytes: new TextEncoder().encode(mdx) }, '');
	const ids = artefact.findings
		.filter(isError)
		.flatMap(({ line }) => /^ {2}([a-z0-9-]+): \{/u.exec(lines[line - 1] ?? '')?.[1] ?? []);
	return new Set(ids);
}

const ANY_METADATA: Draft['metadata'] = {
	organ: 'co-quan',
	typeName: 'Báo cáo',
	codeNumber: null,
	codeNotation: null,
	place: null,
	issuedDate: null,
	subject: 'Báo cáo',
	period: '2000' as Period,
	signer: null,
	to: [],
};
