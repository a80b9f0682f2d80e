import { type Citation, findCitations } from '#domain/citation';
import type { Organisation } from '#domain/organisation';
import type { Draft, DraftMetadata } from '#importers/report/draft';
import { draftRemarks } from '#importers/report/draft-remarks';
import { findOrgan } from '#importers/report/head/find-organ';
import { isOfColumns, readColumns } from '#importers/report/head/head-columns';
import { statedPeriod } from '#importers/report/head/stated-period';
import type { SourceBlock, SourceParagraph, SourceRemark } from '#importers/report/source';
import { capitalised, isCapitals } from '#importers/report/written-words';

/**
 * The draft of a workbook, with what the lines above its first table say of the document that it belongs to: "(Kèm theo
 * Báo cáo số 12/BC-SNV ngày 05/7/2021 của Sở Nội vụ)". What a letterhead of its own says is kept.
 */
export function annexDraft(
	draft: Draft,
	blocks: readonly SourceBlock[],
	organisations: readonly Organisation[],
): Draft {
	const lines = linesAbove(blocks);
	const parent = parentIn(lines);
	const { metadata } = draft;
	const organNames = parent?.citation.issuer == null ? [] : [parent.citation.issuer.words];
	const issuedDate = metadata.issuedDate ?? parent?.citation.issuedDate ?? null;
	const codeNotation = metadata.codeNotation ?? parent?.citation.code.codeNotation ?? null;
	const place = metadata.place ?? placeIn(blocks);
	const clues = { names: organNames, codeNotation, place };
	const title = metadata.subject === null ? titleIn(lines) : null;
	const subject = metadata.subject ?? title?.words ?? null;
	const to = blocks.some(namesReceivers) ? metadata.to : [];
	const unread = metadata.to.filter((name) => !to.includes(name));
	const { period, guessed } = statedPeriod(subject, issuedDate);
	const filled: DraftMetadata = {
		...metadata,
		organ: metadata.organ ?? findOrgan(clues, organisations)?.id ?? null,
		typeName: metadata.typeName ?? parent?.citation.typeName ?? null,
		codeNumber: metadata.codeNumber ?? parent?.citation.code.codeNumber ?? null,
		codeNotation,
		place,
		issuedDate,
		subject,
		period,
		to,
	};
	const remarks = [
		...draft.remarks.filter(({ rule }) => !SAID_ANEW.has(rule)),
		...draftRemarks(filled, { organNames, guessed, leftOut: 0, unread }),
		...(title?.wasCapitals === true ? [wasCapitals(title)] : []),
		...(parent === null ? [] : [belongsTo(parent)]),
	];
	return { ...draft, metadata: filled, remarks };
}

/** What `draftRemarks` says of metadata. */
const SAID_ANEW: ReadonlySet<string> = new Set([
	'import-organ',
	'import-type',
	'import-subject',
	'import-period',
	'import-metadata',
]);

/** The place that stands with the date, above the table or over the signature. */
function placeIn(blocks: readonly SourceBlock[]): string | null {
	return readColumns(blocks.filter(({ kind }) => kind === 'paragraph')).place;
}

/** Without such words, what stands beside a signature is another one: "Người lập biểu". */
function namesReceivers(block: SourceBlock): boolean {
	return block.kind === 'paragraph' && /nơi nhận|kính gửi/iu.test(block.text);
}

function linesAbove(blocks: readonly SourceBlock[]): readonly SourceParagraph[] {
	const table = blocks.findIndex(({ kind }) => kind === 'table');
	return blocks
		.slice(0, Math.min(MOST_LINES, table < 0 ? blocks.length : table))
		.filter((block): block is SourceParagraph => block.kind === 'paragraph' && block.heading === null);
}

const MOST_LINES = 20;

/** The document to which the workbook is an annex. */
interface Parent {
	readonly citation: Citation;
	readonly place: number;
}

function parentIn(lines: readonly SourceParagraph[]): Parent | null {
	for (const { text, place } of lines) {
		const [citation] = ATTACHED.test(text) ? findCitations(text) : [];
		if (citation !== undefined) return { citation, place };
	}
	return null;
}

const ATTACHED = /kèm theo/iu;

interface SheetTitle {
	readonly words: string;
	/** Some of it is written in capitals, and names of places with it. */
	readonly wasCapitals: boolean;
	readonly place: number;
}

/** The first line that is a title, with those right below it. */
function titleIn(lines: readonly SourceParagraph[]): SheetTitle | null {
	const start = lines.findIndex((line) => isTitle(line) && !isOfColumns(line) && !ANNEX_NUMBER.test(line.text));
	const first = lines[start];
	if (first === undefined) return null;
	let end = start + 1;
	while (end < lines.length && lines[end]?.glued === true && isTitle(lines[end])) end++;
	const written = lines.slice(start, end).map(({ text }) => text.trim());
	const words = written.map((text) => (isCapitals(text) ? text.toLowerCase() : text)).join(' ');
	return { words: capitalised(words), wasCapitals: written.some(isCapitals), place: first.place };
}

function isTitle(line: SourceParagraph | undefined): boolean {
	if (line === undefined || line.text.length > LONGEST_TITLE || ATTACHED.test(line.text)) return false;
	return (line.bold || isCapitals(line.text)) && !/\t|^đơn vị|^\(/iu.test(line.text);
}

const LONGEST_TITLE = 250;
const ANNEX_NUMBER = /^(?:biểu|mẫu|phụ lục)(?:\s+(?:mẫu|số))*:?\s*[\p{L}\d./-]{0,12}$/iu;

function wasCapitals({ place }: SheetTitle): SourceRemark {
	const message = 'Tên bảng in hoa được đổi sang chữ thường làm subject. Hãy viết hoa lại tên riêng.';
	return { rule: 'import-subject', place, message };
}

function belongsTo({ citation, place }: Parent): SourceRemark {
	const document = `${citation.typeName ?? 'văn bản'} số ${citation.code.code}`;
	const message = `Bảng này kèm theo ${document}, nên phần đầu ghi theo văn bản ấy. Nếu văn bản đã có trang trên cổng, hãy chép bảng và figures vào trang đó thay vì đăng thêm trang này.`;
	return { rule: 'import-annex', place, message };
}
