import type { Citation } from '#domain/citation';
import type { Finding, Position } from '#domain/finding';
import type { PlacedPersonalData } from '#domain/privacy/placed-personal-data';

/** A heading of a report's outline. `id` is its address inside the page. */
export interface Heading {
	readonly id: string;
	readonly depth: number;
	readonly text: string;
	/** Of the task (`<NhiemVu>`) to which the section belongs; absent where the report does not judge it. */
	readonly selfAssessment?: SelfAssessment;
}

/** How a report judges its own work on a task: "Hoàn thành tốt nhiệm vụ". `section` is the id of that task's section. */
export interface SelfAssessment {
	readonly section: string;
	readonly words: string;
}

/** Where a number stands in a text: the id of its `<data>` element, of its block, and the sentence around it. */
export interface Anchor {
	readonly id: string;
	readonly block: string;
	readonly sentence: string;
	/** Id of the nearest heading above, or `null` before the first. */
	readonly heading: string | null;
}

/** What must be filled in by those who know the whole corpus. */
export type Hole =
	| { readonly hole: 'chart'; readonly figures: readonly string[]; readonly kind: string }
	/** `figures` empty: all of the report's. */
	| { readonly hole: 'table'; readonly figures: readonly string[] }
	/** Verdict words and correction mark that follow a figure's number. */
	| { readonly hole: 'marks'; readonly figure: string }
	/** A document code in the text; `id` is the citation's own address in the page. */
	| { readonly hole: 'citation'; readonly id: string; readonly code: string; readonly text: string }
	| { readonly hole: 'file'; readonly file: string }
	/** Right after a heading: the notes beside that section. */
	| { readonly hole: 'section'; readonly heading: string };

/** HTML with holes: strings are final HTML. */
export type Part = string | Hole;

/**
 * What compiling one text yields. It depends on that one file alone.
 * `anchors` is keyed by anchor id without `so-`: `viec-lam`, `viec-lam-percent`.
 */
export interface Compiled {
	readonly parts: readonly Part[];
	readonly facts: TextFacts;
	readonly personalData: readonly PlacedPersonalData[];
	readonly findings: readonly Finding[];
}

/** A mention of a document, and where it stands in the file. `code` is normalised (`15/2020/QĐ-TTg`), `text` as written. */
export interface CitationFact extends Pick<Citation, 'typeName' | 'issuedDate' | 'issuer' | 'role'>, Position {
	readonly id: string;
	readonly code: string;
	readonly text: string;
	/** In words of the portal, not of the report. */
	readonly inRemark: boolean;
	readonly block: string;
	readonly sentence: string;
	/** Id of the nearest heading above, or `null` before the first. */
	readonly heading: string | null;
}

/** A footnote as plain words; `heading` is that of its first reference. */
export interface FootnoteFact {
	readonly id: string;
	readonly number: number;
	readonly text: string;
	readonly heading: string | null;
}

export interface TextFacts {
	readonly outline: readonly Heading[];
	readonly anchors: Readonly<Record<string, Anchor>>;
	readonly citations: readonly CitationFact[];
	readonly footnotes: readonly FootnoteFact[];
	readonly hasBody: boolean;
}
