import type { CitationFact } from '#domain/compiled';
import { type CheckedCorpus, type CheckedDocument, signs } from '#domain/document-checks/checked-documents';
import { COMPARE, type DocumentRemark, sentences, speakers } from '#domain/document-checks/remark';
import { readDocumentCode } from '#domain/document-code';
import type { CitingPlace } from '#domain/listed-document';
import type { Organisation } from '#domain/organisation';
import { isProblem } from '#domain/problem';

/**
 * Words that name one organisation where the notation is signed by another: `406/QĐ-TTg` "của Chính phủ". The notation
 * holds the abbreviation of the organ that issues (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 3). Words or
 * signatures of whom the portal has no record, and a body that took over the other's tasks, are no contradiction.
 */
export function issuerAgainstNotation(corpus: CheckedCorpus): readonly DocumentRemark[] {
	const neighbours = citationsBySentence(corpus);
	return corpus.documents.flatMap((document) => {
		const contradictions = document.citing.flatMap((place) => {
			const found = contradictionAt(place, corpus);
			return found === null || isMeantForLater(found, neighbours) ? [] : [found];
		});
		const bySigner = Map.groupBy(contradictions, ({ named, signing }) => `${named.id} ${signing.id}`);
		return [...bySigner.values()].flatMap((same) => remarkOn(document, same));
	});
}

interface Contradiction {
	readonly place: CitingPlace;
	readonly words: string;
	readonly named: Organisation;
	readonly signing: Organisation;
}

function remarkOn({ target, code, name }: CheckedDocument, same: readonly Contradiction[]): readonly DocumentRemark[] {
	const [first] = same;
	if (first === undefined) return [];
	const { words, named, signing } = first;
	const kinship =
		signing.parent === named.id ? `, ${/^Văn phòng/u.test(signing.name) ? 'văn phòng' : 'đơn vị'} của cơ quan ấy` : '';
	const places = same.map(({ place }) => place);
	const note = `${speakers(places)} ghi ${name} là của ${words}; ký hiệu ${code.codeNotation} là của ${signing.name}${kinship}.`;
	return [
		{
			rule: 'document-issuer',
			about: [target],
			places: sentences(places),
			message: `${note} Tên cơ quan và ký hiệu phải chỉ cùng một cơ quan. ${COMPARE}`,
			note,
		},
	];
}

function contradictionAt(place: CitingPlace, { organisations, finder }: CheckedCorpus): Contradiction | null {
	const { issuer } = place.citation;
	const code = readDocumentCode(place.citation.code);
	const speaker = organisations.get(place.report.organ);
	if (issuer === null || issuer.inferred || speaker === undefined || isProblem(code)) return null;
	const named = finder.named(issuer.words, speaker);
	if (named === null || signs(named, code)) return null;
	// What "UBND tỉnh B" signs is looked for in province B, not in the speaker's.
	const signing = finder.signing(code, named.province === null ? speaker : named);
	if (signing === null || signing === named || tookOver(signing, named) || tookOver(named, signing)) return null;
	return { place, words: issuer.words, named, signing };
}

/** By report, block and sentence, in the order of the text. */
function citationsBySentence({ reports }: CheckedCorpus): ReadonlyMap<string, readonly CitationFact[]> {
	const all = reports.flatMap(({ value, facts }) => facts.citations.map((citation) => ({ report: value, citation })));
	const places = Map.groupBy(all, sentenceKey);
	return new Map([...places].map(([key, found]) => [key, found.map(({ citation }) => citation)]));
}

function sentenceKey({ report, citation }: CitingPlace): string {
	return [report.id, citation.block, citation.sentence].join('\n');
}

/** "Nghị quyết số 68/NQ-CP và Quyết định số 23/2021/QĐ-TTg của Thủ tướng Chính phủ": the words belong to the second. */
function isMeantForLater(
	{ place, words, named }: Contradiction,
	neighbours: ReadonlyMap<string, readonly CitationFact[]>,
): boolean {
	const inSentence = neighbours.get(sentenceKey(place)) ?? [];
	const own = inSentence.findIndex(({ id }) => id === place.citation.id);
	return inSentence.slice(own + 1).some(({ issuer, code }) => {
		const read = readDocumentCode(code);
		return issuer?.words === words && !isProblem(read) && signs(named, read);
	});
}

function tookOver(earlier: Organisation, later: Organisation): boolean {
	return earlier.successors.some(({ organ }) => organ === later.id);
}
