import type { Citation } from '#domain/citation';
import type { Organisation } from '#domain/organisation';
import type { PartialDate } from '#domain/partial-date';
import { type Period, periodYear } from '#domain/period';
import type { Problem } from '#domain/problem';
import type { Signer } from '#domain/report';
import { slugOf } from '#domain/vietnamese-text';
import { printBody } from '#importers/report/body';
import { draftRemarks } from '#importers/report/draft-remarks';
import { proposeFigures } from '#importers/report/figures/proposed-figures';
import { type DraftFigure, tieRelations } from '#importers/report/figures/tied-relations';
import { findOrgan } from '#importers/report/head/find-organ';
import { readLetterhead } from '#importers/report/head/letterhead';
import { secrecyMark } from '#importers/report/head/secrecy';
import { readSignature } from '#importers/report/head/signature';
import { statedPeriod } from '#importers/report/head/stated-period';
import { tieNotes } from '#importers/report/outline/footnotes';
import { outlineOf, type Piece } from '#importers/report/outline/outline';
import { joinBroken, wholeParagraphs } from '#importers/report/outline/paragraphs';
import { unplacedNotes } from '#importers/report/outline/unplaced-notes';
import { NOTE_MARKS, type SourceDocument, type SourceRemark } from '#importers/report/source';
import { joinHeaders } from '#importers/report/tables/table-header';
import { isCapitals, sentenceCase } from '#importers/report/written-words';

/** The report that a file holds, as far as it could be understood. `null` is what the file does not show. */
export interface Draft {
	readonly metadata: DraftMetadata;
	/** The organs that the document itself names as those that issued it. */
	readonly issuers: readonly string[];
	readonly pieces: readonly Piece[];
	readonly body: string;
	readonly figures: readonly DraftFigure[];
	readonly citations: readonly { readonly citation: Citation; readonly place: number }[];
	readonly remarks: readonly SourceRemark[];
}

export interface DraftMetadata {
	readonly organ: string | null;
	readonly typeName: string | null;
	readonly codeNumber: string | null;
	readonly codeNotation: string | null;
	readonly place: string | null;
	readonly issuedDate: PartialDate | null;
	readonly subject: string | null;
	readonly period: Period | null;
	readonly signer: Signer | null;
	readonly to: readonly string[];
}

/** Understands a document as a report of one of the organisations; a document that is marked secret is refused. */
export function draftOf(source: SourceDocument, organisations: readonly Organisation[]): Draft | Problem {
	const mark = secrecyMark(source.blocks);
	if (mark !== null) return { problem: secret(mark) };
	const letterhead = readLetterhead(source.blocks);
	const signature = readSignature(letterhead.body);
	const tied = tieNotes(wholeParagraphs([...signature.body, ...signature.after]), source.notes);
	const joined = joinBroken(tied.blocks, tied.afterNotes);
	const headed = joinHeaders(joined.blocks);
	const { pieces, remarks } = outlineOf(headed.blocks);
	const proposals = proposeFigures(pieces, tied.notes);
	const { codeNumber, codeNotation, place, issuedDate, typeName } = letterhead;
	const names = [letterhead.organs.at(-1), signature.organ].filter((name) => typeof name === 'string');
	const organ = findOrgan({ names: names.map(withoutMarks), codeNotation, place }, organisations);
	const { period, guessed } = statedPeriod(letterhead.subject, issuedDate);
	const metadata: DraftMetadata = {
		organ: organ?.id ?? null,
		typeName,
		codeNumber,
		codeNotation,
		place,
		issuedDate,
		subject: letterhead.subject === null ? null : withoutMarks(letterhead.subject),
		period,
		signer: signature.signer,
		to: [...letterhead.addressees, ...signature.receivers].map(withoutMarks),
	};
	return {
		metadata,
		issuers: [...letterhead.organs.slice(0, -1), ...names].map((name) => organName(withoutMarks(name))),
		pieces,
		body: printBody(pieces, tied.notes),
		figures: tieRelations(proposals.figures),
		citations: proposals.citations,
		remarks: [
			...source.remarks,
			...tied.remarks,
			...joined.remarks,
			...headed.remarks,
			...remarks,
			...draftRemarks(metadata, {
				organNames: names,
				guessed,
				leftOut: proposals.leftOut,
				unread: [...letterhead.unread, ...signature.unread, ...unplacedNotes(pieces, tied.notes)].map(withoutMarks),
			}),
		],
	};
}

/** `bao-cao/<year>/<organ>/<slug>.mdx`, with words in the place of what is not known. */
export function draftPath({ organ, period, subject, typeName }: DraftMetadata): string {
	const year = period === null ? 'chua-ro-nam' : String(periodYear(period));
	const slug = slugOf(subject ?? typeName ?? 'bao-cao');
	const short = slug.length > LONGEST_SLUG ? slug.slice(0, slug.lastIndexOf('-', LONGEST_SLUG)) : slug;
	return `bao-cao/${year}/${organ ?? 'chua-ro-co-quan'}/${short === '' ? 'bao-cao' : short}.mdx`;
}

const LONGEST_SLUG = 70;

function withoutMarks(text: string): string {
	return text.replace(NOTE_MARKS, '').replace(/\s+/gu, ' ').trim();
}

function organName(written: string): string {
	return isCapitals(written) ? sentenceCase(written).replace(/^Ubnd/u, 'UBND') : written;
}

function secret(mark: string): string {
	return `Văn bản có dấu “${mark}” nên không được đưa lên cổng công khai, và không được nhập. Nếu văn bản đã được giải mật hoặc cho phép công khai, hãy bỏ dấu này trong tệp rồi nhập lại.`;
}
