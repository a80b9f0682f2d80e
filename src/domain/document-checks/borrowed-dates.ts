import type { CitationFact } from '#domain/compiled';
import type { TextEntry } from '#domain/corpus';
import type { Report } from '#domain/report';

/**
 * Mentions without a date of their own, to which the date of the next in their sentence was given: "Nghị định số A và
 * Nghị định số B ngày 30/12/2021". It may be B's alone, so it proves nothing about A.
 */
export function borrowedDates(reports: readonly TextEntry<Report>[]): ReadonlySet<CitationFact> {
	return new Set(reports.flatMap(({ facts }) => sentencesOf(facts.citations).flatMap(borrowedIn)));
}

function sentencesOf(citations: readonly CitationFact[]): readonly (readonly CitationFact[])[] {
	const sentences: CitationFact[][] = [];
	for (const citation of citations) {
		const last = sentences.at(-1);
		if (last?.[0]?.sentence === citation.sentence && last[0].block === citation.block) last.push(citation);
		else sentences.push([citation]);
	}
	return sentences;
}

/** `mentions` are those of one sentence, in its order. */
function borrowedIn(mentions: readonly CitationFact[]): readonly CitationFact[] {
	if (mentions.length < 2) return [];
	const sentence = mentions[0]?.sentence ?? '';
	let end = 0;
	const places = mentions.map(({ text }) => {
		const start = sentence.indexOf(text, end);
		end = start < 0 ? end : start + text.length;
		return { start, end };
	});
	return mentions.filter(({ issuedDate }, index) => {
		const [own, next] = [places[index], places[index + 1]];
		if (own === undefined || next === undefined || own.start < 0 || next.start < 0) return false;
		const isOfBoth = issuedDate !== null && issuedDate === mentions[index + 1]?.issuedDate;
		return isOfBoth && !/\d/u.test(sentence.slice(own.end, next.start));
	});
}
