import type { CitationFact } from '#domain/compiled';
import { type CheckedCorpus, type CheckedDocument, signs } from '#domain/document-checks/checked-documents';
import { COMPARE, type DocumentRemark, sentences, speakers } from '#domain/document-checks/remark';
import { type DocumentCode, readDocumentCode } from '#domain/document-code';
import type { CitingPlace } from '#domain/listed-document';
import type { Organisation } from '#domain/organisation';
import { isProblem } from '#domain/problem';

/**
 * Words that name one organisation where the notation is signed by another: `406/QĐ-TTg` "của Chính phủ". The notation
 * holds the abbreviation of the organ that issues (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 3). Words or
 * signatures of whom the portal has no record, and a body that took over the other's tasks, are no contradiction.
 */
export function issuerAgainstNotation(corpus: CheckedCorpus): readonly DocumentRemark[] {
	const texts = new Map(corpus.reports.map(({ value, facts }) => [value.id, facts.citations]));
	const named = namedOnce(corpus);
	return corpus.documents.flatMap((document) => {
		const contradictions = document.citing.flatMap((place) => {
			const found = contradictionAt(place, named(place), corpus);
			return found === null || isMeantForLater(found, texts.get(place.report.id) ?? []) ? [] : [found];
		});
		const bySigner = Map.groupBy(contradictions, ({ named, signing }) => `${named.id} ${signing.id}`);
		return [...bySigner.values()].flatMap((same) => remarkOn(document, same));
	});
}

interface Contradiction {
	readonly place: CitingPlace;
	readonly code: DocumentCode;
	readonly words: string;
	readonly named: Organisation;
	readonly signing: Organisation;
}

function remarkOn({ target, name }: CheckedDocument, same: readonly Contradiction[]): readonly DocumentRemark[] {
	const [first] = same;
	if (first === undefined) return [];
	const { code, words, named, signing } = first;
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

/** Whom the words of a sentence name; few words name the issuers of very many documents. */
function namedOnce({ organisations, finder }: CheckedCorpus): (place: CitingPlace) => Organisation | null {
	const known = new Map<string, Organisation | null>();
	return ({ report, citation: { issuer } }) => {
		const speaker = organisations.get(report.organ);
		if (issuer === null || issuer.inferred || speaker === undefined) return null;
		const key = `${speaker.id} ${issuer.words}`;
		const named = known.has(key) ? (known.get(key) ?? null) : finder.named(issuer.words, speaker);
		known.set(key, named);
		return named;
	};
}

function contradictionAt(
	place: CitingPlace,
	named: Organisation | null,
	{ organisations, finder }: CheckedCorpus,
): Contradiction | null {
	const speaker = organisations.get(place.report.organ);
	const code = named === null ? null : readDocumentCode(place.citation.code);
	if (named === null || speaker === undefined || code === null || isProblem(code) || signs(named, code)) return null;
	// What "UBND tỉnh B" signs is looked for in province B, not in the speaker's.
	const signing = finder.signing(code, named.province === null ? speaker : named);
	if (signing === null || signing === named || tookOver(signing, named) || tookOver(named, signing)) return null;
	return { place, code, words: place.citation.issuer?.words ?? '', named, signing };
}

/** "Nghị quyết số 68/NQ-CP và Quyết định số 23/2021/QĐ-TTg của Thủ tướng Chính phủ": the words belong to the second. */
function isMeantForLater({ place, words, named }: Contradiction, citations: readonly CitationFact[]): boolean {
	const { id, block, sentence } = place.citation;
	const own = citations.findIndex((citation) => citation.id === id);
	return citations.slice(own + 1).some((citation) => {
		if (citation.block !== block || citation.sentence !== sentence || citation.issuer?.words !== words) return false;
		const code = readDocumentCode(citation.code);
		return !isProblem(code) && signs(named, code);
	});
}

function tookOver(earlier: Organisation, later: Organisation): boolean {
	return earlier.successors.some(({ organ }) => organ === later.id);
}
