import type { CheckedCorpus, CheckedDocument } from '#domain/document-checks/checked-documents';
import { isNearSpelling } from '#domain/document-checks/near-spelling';
import { COMPARE, type DocumentRemark, type RemarkPlace, sentences } from '#domain/document-checks/remark';
import { countWords, listWords } from '#domain/document-checks/words';
import { type DocumentCode, foldedSegment } from '#domain/document-code';
import { inferredIssuer, signatureOf } from '#domain/document-signature';
import { contradicts, type PartialDate } from '#domain/partial-date';

/**
 * One document under two spellings of its notation: `202/KH-SLĐTB` and `202/KH-SLĐTBXH`. Either its record knows both
 * (`aliases`), or two documents have the same number and type, and their organs are one or are written nearly alike.
 */
export function twoSpellings(corpus: CheckedCorpus): readonly DocumentRemark[] {
	const { documents } = corpus;
	const alike = Map.groupBy(documents, (document) => likenessKey(document, corpus));
	return [...documents.flatMap(spellingsOfOne), ...[...alike.values()].flatMap(spellingsOfTwo)];
}

function spellingsOfOne({ target, name, code, citing }: CheckedDocument): readonly DocumentRemark[] {
	const hasOwn = target.kind === 'report' || target.document.record !== null;
	const codes = [...new Set([...(hasOwn ? [code.code] : []), ...citing.map(({ citation }) => citation.code)])];
	if (codes.length < 2) return [];
	const list = `${countWords(codes.length)} ký hiệu: ${listWords(codes)}`;
	return [
		{
			rule: 'document-two-spellings',
			about: [target],
			places: sentences(citing, ({ report, citation }) => `${report.id} ${citation.code}`),
			message: `${name} được ghi bằng ${list}. Một văn bản chỉ có một số, ký hiệu. ${COMPARE}`,
			note: `Cùng một văn bản được ghi bằng ${list}.`,
		},
	];
}

function spellingsOfTwo(alike: readonly CheckedDocument[]): readonly DocumentRemark[] {
	return alike.flatMap((first, index) =>
		alike.slice(index + 1).flatMap((second) => (mayBeOne(first, second) ? [remarkOnTwo(first, second)] : [])),
	);
}

function remarkOnTwo(first: CheckedDocument, second: CheckedDocument): DocumentRemark {
	const note = `${first.name} và ${second.code.code} có thể là hai cách ghi của cùng một văn bản.`;
	return {
		rule: 'document-two-spellings',
		about: [first.target, second.target],
		places: [...placesOf(first), ...placesOf(second)],
		message: `${note} Một văn bản chỉ có một số, ký hiệu. Nếu đúng là một, hãy để một hồ sơ trong van-ban/ và ghi cách viết kia vào aliases của hồ sơ ấy; nếu là hai văn bản thì giữ nguyên.`,
		note,
	};
}

function placesOf({ target, citing }: CheckedDocument): readonly RemarkPlace[] {
	return citing.length > 0 ? sentences(citing) : [{ kind: 'key', target, key: 'codeNumber' }];
}

/** Only documents of one number, type and province can be one. */
function likenessKey({ code, organ, citing }: CheckedDocument, { organisations }: CheckedCorpus): string {
	const speaker = organisations.get(citing[0]?.report.organ ?? '');
	const province = organ === null ? (speaker?.province ?? '') : (organ.province ?? '');
	return [code.codeNumber.replace(/^0+/u, ''), code.typeName ?? code.grammar, code.year, province].join('\n');
}

function mayBeOne(first: CheckedDocument, second: CheckedDocument): boolean {
	const [a, b] = [first.code, second.code];
	if (a.code === b.code || areTwoBodies(first, second) || !areOfOneTime(first, second)) return false;
	const isOneOrgan = first.organ !== null && first.organ === second.organ && areOfOneUnit(a, b);
	return isOneOrgan || isNearSpelling(writtenOrgan(a), writtenOrgan(b));
}

function areTwoBodies(first: CheckedDocument, second: CheckedDocument): boolean {
	if (first.organ !== null && second.organ !== null) return first.organ !== second.organ;
	const [one, other] = [inferredIssuer(first.code), inferredIssuer(second.code)];
	return one !== null && other !== null && one !== other;
}

/** Of dates that do not contradict each other. Each year has the same numbers, so without dates one report must cite both. */
function areOfOneTime(first: CheckedDocument, second: CheckedDocument): boolean {
	const [dates, others] = [datesOf(first), datesOf(second)];
	if (dates.length > 0 && others.length > 0)
		return dates.some((date) => others.some((other) => !contradicts(date, other)));
	const reports = new Set(first.citing.map(({ report }) => report.id));
	return second.citing.some(({ report }) => reports.has(report.id));
}

function datesOf({ date, citing }: CheckedDocument): readonly PartialDate[] {
	return date !== null ? [date] : [...new Set(citing.flatMap(({ citation }) => citation.issuedDate ?? []))];
}

/** Letters name the unit that wrote them after the organ: `1416/SNV-TCBC&CCHC`. */
function areOfOneUnit(a: DocumentCode, b: DocumentCode): boolean {
	const [unit, other] = [a, b].map(({ grammar, codeNotation }) =>
		grammar === 'letter' ? codeNotation.replace(/^[^-]*/u, '') : '',
	);
	return unit === other;
}

function writtenOrgan(code: DocumentCode): string {
	return foldedSegment(code.grammar === 'letter' ? code.codeNotation : (signatureOf(code) ?? ''));
}
