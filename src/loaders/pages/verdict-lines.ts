import { figureAddress } from '#domain/address';
import { type Arithmetic, type NumberPlace, numbersIn } from '#domain/arithmetic';
import { type Corpus, figureName } from '#domain/corpus';
import type { Figure, RelationPart } from '#domain/figure';
import { printPeriod } from '#domain/period';
import { printMoment } from '#domain/placed-figure';
import type { Report } from '#domain/report';
import { KIND_WORDS, type Verdict, type VerdictName } from '#domain/verdict';
import { type VerdictResults, verdictResults } from '#loaders/pages/verdict-results';

/** One piece of arithmetic for readers. Parts of one whole share their arithmetic, so they share a line. */
export interface VerdictLine {
	readonly verdict: VerdictName;
	/** "tổng và các phần". */
	readonly kind: string;
	/** What it is about, each with the address of its sentence. */
	readonly figures: readonly { readonly id: string; readonly name: string; readonly href: string }[];
	/** `href`: the sentence of a number that a text states. */
	readonly arithmetic: readonly { readonly text: string; readonly href: string | null }[];
	/** What the report states, with its unit. */
	readonly stated: { readonly text: string; readonly href: string | null } | null;
	readonly recomputed: string | null;
	/** What each number of the arithmetic is, but the figure's own. */
	readonly numbers: readonly { readonly text: string; readonly name: string; readonly href: string }[];
	readonly notes: readonly string[];
}

/** All that was recomputed in a report, what does not fit first. `addressOf` says where a number stands. */
export function verdictLines(
	corpus: Corpus,
	report: Report,
	addressOf: (place: NumberPlace) => string = fullAddress,
): readonly VerdictLine[] {
	const verdicts = corpus.verdicts(report.id);
	const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
	return VERDICT_ORDER.flatMap((name) => {
		const found = verdicts.filter(({ verdict }) => verdict === name);
		return [...Map.groupBy(found, ({ how }) => how).values()].flatMap((alike) => {
			const [first] = alike;
			const about = alike.flatMap((verdict) => figures.get(verdict.figure) ?? []);
			return first === undefined ? [] : [lineOf(corpus, first, { about, alike, addressOf })];
		});
	});
}

/** Where a number stands, from any page. */
function fullAddress({ report, figure, part }: NumberPlace): string {
	return figureAddress(report, figure, part ?? undefined);
}

/** What does not fit comes first. */
export const VERDICT_ORDER: readonly VerdictName[] = ['chua-khop', 'con-lai', 'chua-du', 'khop'];

interface Alike {
	readonly about: readonly Figure[];
	readonly alike: readonly Verdict[];
	readonly addressOf: (place: NumberPlace) => string;
}

function lineOf(corpus: Corpus, verdict: Verdict, { about, alike, addressOf }: Alike): VerdictLine {
	const { report, arithmetic, kind } = verdict;
	const unique = [...new Set(about)];
	const [subject] = unique;
	const { stated, recomputed } = subject ? verdictResults(corpus, verdict, subject) : NO_RESULTS;
	return {
		verdict: verdict.verdict,
		kind: KIND_WORDS[kind],
		figures: unique.map((figure) => ({
			id: figure.id,
			name: figureName(figure, corpus.indicators),
			href: addressOf({ report, figure: figure.id, part: null }),
		})),
		arithmetic: linked(arithmetic, addressOf),
		stated: stated && { text: stated.text, href: stated.place && addressOf(stated.place) },
		recomputed,
		numbers: numbersIn(arithmetic).flatMap((number) => {
			const name = numberName(corpus, number, { report, figures: unique });
			return name === null ? [] : [{ text: number.text, name, href: addressOf(number) }];
		}),
		notes: [...new Set(alike.flatMap(({ note }) => note ?? []))],
	};
}

const NO_RESULTS: VerdictResults = { stated: null, recomputed: null };

function linked(arithmetic: Arithmetic, addressOf: Alike['addressOf']): VerdictLine['arithmetic'] {
	return arithmetic.map((piece) =>
		typeof piece === 'string' ? { text: piece, href: null } : { text: piece.text, href: addressOf(piece) },
	);
}

interface Line {
	readonly report: string;
	readonly figures: readonly Figure[];
}

/** What a number is, said as far as the line does not say it already; `null`: it is what the line is about. */
function numberName(corpus: Corpus, { report, figure: id, part }: NumberPlace, line: Line): string | null {
	const figure = corpus.figure(id, report)?.figure;
	const [subject, ...others] = line.figures;
	if (figure === undefined || subject === undefined) return null;
	const isOwn = report === line.report && others.length === 0 && id === subject.id;
	if (part !== null) return isOwn ? PART_WORDS[part] : `${PART_WORDS[part]} – ${figureName(figure, corpus.indicators)}`;
	if (isOwn) return null;
	const name = figureName(figure, corpus.indicators);
	const subjectName = figureName(subject, corpus.indicators);
	const apart = name === subjectName ? null : name.startsWith(`${subjectName} – `) ? figure.group : name;
	const moment = printMoment(figure) === printMoment(subject) ? null : printMoment(figure);
	const plan = figure.basis === 'plan' && subject.basis !== 'plan' ? planWord(figure) : null;
	const source = report === line.report ? null : sourceOf(corpus, report);
	const words = [apart, plan, moment, source].filter((word) => word !== null);
	return words.length === 0 ? name : words.join(', ');
}

/** A proposal is no plan yet. */
function planWord({ status }: Figure): string {
	return status === 'proposed' ? 'mức đề xuất' : 'kế hoạch';
}

/** "theo công văn năm 2021". */
function sourceOf(corpus: Corpus, id: string): string | null {
	const report = corpus.report(id)?.value;
	return report === undefined ? null : `theo ${report.typeName.toLowerCase()} ${printPeriod(report.period)}`;
}

const PART_WORDS: Readonly<Record<RelationPart, string>> = {
	plan: 'kế hoạch',
	percent: '% so với kế hoạch',
	change: 'mức tăng, giảm',
	'change-percent': '% tăng, giảm',
	ratio: '% so với số trước',
	whole: 'tổng số',
	'out-of-percent': 'tỷ lệ',
	share: 'tỷ lệ',
};
