import { type Citation, findCitationsInBlocks } from '#domain/citation';
import type { Basis, Qualifier } from '#domain/figure';
import { type NumberToken, numberTokensOf } from '#domain/number-tokens';
import { sameLength, slugOf } from '#domain/vietnamese-text';
import { type ClaimedNumber, type Claims, figureClaims } from '#importers/report/figures/figure-claims';
import { figureQuotes } from '#importers/report/figures/figure-quotes';
import { labelOf, qualifierOf } from '#importers/report/figures/figure-words';
import { type WordBlock, wordBlocksOf } from '#importers/report/figures/word-blocks';
import type { Piece } from '#importers/report/outline/outline';

/** A figure as a draft proposes it, with the keys of the frontmatter. */
export interface ProposedFigure extends Claims {
	readonly id: string;
	readonly label: string;
	readonly value: string;
	readonly unit: string | null;
	readonly qualifier: Qualifier | null;
	readonly basis: Basis | null;
	readonly period: string | null;
	readonly cutoff: 'start' | 'end' | null;
	readonly quote: string | null;
	readonly place: number;
}

export interface Proposals {
	readonly figures: readonly ProposedFigure[];
	readonly citations: readonly { readonly citation: Citation; readonly place: number }[];
	/** Numbers beyond those that are proposed. */
	readonly leftOut: number;
}

/** Proposes the figures of a text, in its order, and lists the documents that it cites. */
export function proposeFigures(pieces: readonly Piece[], notes: readonly (readonly string[])[]): Proposals {
	const blocks = wordBlocksOf(pieces, notes);
	const texts = blocks.map(({ text }) => sameLength(text));
	const codes = findCitationsInBlocks(blocks.map(({ text }) => text));
	const tokens = texts.map((text, index) => numberTokensOf(text, codes[index] ?? [], NO_SHARES));
	const quoteOf = figureQuotes(blocks, texts, tokens);
	const nameOf = figureNames();
	const figures = blocks.flatMap((block, index) => {
		if (block.label) return [];
		const numbers = numbersOf(block, index, texts[index] ?? '', tokens);
		return numbers.map((number) => figureOf(block, number, nameOf, quoteOf(index, number.token)));
	});
	const citations = codes.flatMap((found, index) =>
		found.map((citation) => ({ citation, place: blocks[index]?.place ?? 1 })),
	);
	return { figures: figures.slice(0, MOST_FIGURES), citations, leftOut: Math.max(0, figures.length - MOST_FIGURES) };
}

const NO_SHARES: ReadonlySet<string> = new Set();
const MOST_FIGURES = 1500;

/** A cell that is one number is a figure, whatever else would make a number one. */
function numbersOf(
	{ cell, unit }: WordBlock,
	index: number,
	text: string,
	tokens: readonly (readonly NumberToken[])[],
): readonly ClaimedNumber[] {
	const own = tokens[index] ?? [];
	if (cell?.isNumber !== true) return figureClaims(text, own, unit);
	const token = own.find(({ barred }) => barred === null);
	if (token === undefined) return [];
	const { plan, change } = cell;
	const from = change === null ? undefined : tokens[index - change.from]?.find(({ barred }) => barred === null);
	const claims = { ...NO_CLAIMS, plan, change: change && from ? { ...change, from } : null, token };
	return [{ token, unit, claims }];
}

const NO_CLAIMS = { outOf: null, percent: null, within: null, sumOf: null, share: null };

function figureOf(
	block: WordBlock,
	{ token, claims, unit }: ClaimedNumber,
	nameOf: FigureNames,
	quote: string | null,
): ProposedFigure {
	const before = block.text.slice(Math.max(0, token.start - 300), token.start);
	const behind = block.text.slice(token.end, token.end + 200);
	return {
		...nameOf(block.cell?.about ?? labelOf(before, behind, block.heading), block.cell?.name),
		value: sameLength(block.text.slice(token.start, token.end)).replace(/\s/gu, ''),
		unit,
		qualifier: qualifierOf(before, behind),
		basis: basisOf(block, before),
		...timeOf(block, behind),
		quote,
		place: block.place,
		...claims,
	};
}

type FigureNames = (label: string, short?: string) => Pick<ProposedFigure, 'id' | 'label'>;

/** Names that no other figure has: two figures of one name would be two statements of one thing. */
function figureNames(): FigureNames {
	const ids = new Map<string, number>();
	const labels = new Map<string, number>();
	const next = (counts: Map<string, number>, key: string) => {
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return count;
	};
	return (label, short) => {
		const slug = short ?? slugOf(label).split('-').slice(0, 8).join('-');
		const base = /^[a-z]/u.test(slug) ? slug : `so-lieu${slug === '' ? '' : `-${slug}`}`;
		const [ofId, ofLabel] = [next(ids, base), next(labels, label)];
		return {
			id: ofId === 1 ? base : `${base}-so-${ofId}`,
			label: ofLabel === 1 ? label : `${label} (số thứ ${ofLabel})`,
		};
	};
}

function basisOf({ cell, heading }: WordBlock, before: string): Basis | null {
	if (cell !== null && cell.basis !== null) return cell.basis === 'actual' ? null : cell.basis;
	return PLANNED.test(before) || PLANNED_SECTION.test(heading ?? '') ? 'plan' : null;
}

const PLANNED = /(?:phấn đấu|phần đấu|phân đấu|dự kiến|mục tiêu(?: là)?)[^.;]{0,120}$/iu;
const PLANNED_SECTION = /phương hướng|chỉ tiêu chủ yếu|nhiệm vụ và giải pháp|đề xuất nhiệm vụ|giải pháp thực hiện/iu;

/** "cuối năm 2022", else what the column of a table says. */
function timeOf({ cell }: WordBlock, behind: string): Pick<ProposedFigure, 'period' | 'cutoff'> {
	const [, end, year] = /^[\s%\p{L}]{0,24}?\s(?:(cuối|đầu) )?năm ((?:19|20)\d{2})(?!\d)/u.exec(behind) ?? [];
	if (end === undefined || year === undefined) return { period: cell?.period ?? null, cutoff: null };
	return { period: year, cutoff: end === 'cuối' ? 'end' : 'start' };
}
