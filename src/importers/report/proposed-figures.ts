import { type Citation, findCitationsInBlocks } from '#domain/citation';
import type { Basis, Qualifier } from '#domain/figure';
import { type NumberToken, numberTokensOf } from '#domain/number-tokens';
import { sameLength, slugOf } from '#domain/vietnamese-text';
import { type Claims, figureClaims } from '#importers/report/figure-claims';
import { labelOf, qualifierOf } from '#importers/report/figure-words';
import type { Piece } from '#importers/report/outline';
import { quoteFinder } from '#importers/report/quotes';
import { NOTE_MARKS } from '#importers/report/source';

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

/** A paragraph, list item or cell in words, as the compiler reads it. */
export interface WordBlock {
	readonly text: string;
	readonly place: number;
	readonly heading: string | null;
	/** Words that are not beside the number but belong to it: the row and column of a cell. */
	readonly about: string | null;
	/** Where no unit follows in the cell: the unit of its row or column. */
	readonly unit: string | null;
	/** Never a figure: a header, an order number. */
	readonly label: boolean;
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
	const quoteOf = quoteFinder(texts, tokens);
	const ids = new Map<string, number>();
	const figures: ProposedFigure[] = [];
	let leftOut = 0;
	for (const [index, block] of blocks.entries()) {
		if (block.label) continue;
		const text = texts[index] ?? '';
		for (const { token, claims, unit } of figureClaims(text, tokens[index] ?? [], block.unit)) {
			if (figures.length >= MOST_FIGURES) leftOut++;
			else figures.push(figureOf(block, text, { token, claims, unit }, ids, quoteOf(index, token)));
		}
	}
	const citations = codes.flatMap((found, index) =>
		found.map((citation) => ({ citation, place: blocks[index]?.place ?? 1 })),
	);
	return { figures, citations, leftOut };
}

const NO_SHARES: ReadonlySet<string> = new Set();
const MOST_FIGURES = 1500;

function figureOf(
	block: WordBlock,
	text: string,
	{ token, claims, unit }: { token: NumberToken; claims: Claims; unit: string | null },
	ids: Map<string, number>,
	quote: string | null,
): ProposedFigure {
	const before = block.text.slice(Math.max(0, token.start - 300), token.start);
	const behind = block.text.slice(token.end, token.end + 200);
	const label = block.about ?? labelOf(before, behind, block.heading);
	const slug = slugOf(label).split('-').slice(0, 8).join('-');
	const base = /^[a-z]/u.test(slug) ? slug : `so-lieu${slug === '' ? '' : `-${slug}`}`;
	const count = (ids.get(base) ?? 0) + 1;
	ids.set(base, count);
	const dated = /^[\s%\p{L}]{0,24}?\s(?:(cuối|đầu) )?năm ((?:19|20)\d{2})(?!\d)/u.exec(behind);
	return {
		id: count === 1 ? base : `${base}-so-${count}`,
		// Two figures of one name would be two statements of one thing.
		label: count === 1 ? label : `${label} (số thứ ${count})`,
		value: text.slice(token.start, token.end).replace(/\s/gu, ''),
		unit,
		qualifier: qualifierOf(before, behind),
		basis: PLANNED.test(before) || PLANNED_SECTION.test(block.heading ?? '') ? 'plan' : null,
		period: dated?.[1] === undefined ? null : (dated[2] ?? null),
		cutoff: dated?.[1] === undefined ? null : dated[1] === 'cuối' ? 'end' : 'start',
		quote,
		place: block.place,
		...claims,
	};
}

const PLANNED = /(?:phấn đấu|phần đấu|phân đấu|dự kiến|mục tiêu(?: là)?)[^.;]{0,120}$/iu;
const PLANNED_SECTION = /phương hướng|chỉ tiêu chủ yếu|nhiệm vụ và giải pháp|đề xuất nhiệm vụ|giải pháp thực hiện/iu;

function wordBlocksOf(pieces: readonly Piece[], notes: readonly (readonly string[])[]): readonly WordBlock[] {
	const blocks: WordBlock[] = [];
	const plain = (text: string) => text.replace(NOTE_MARKS, '').replace(/\s+/gu, ' ').trim();
	const referred = new Set<string>();
	let heading: string | null = null;
	for (const piece of pieces) {
		if (piece.kind === 'heading') heading = plain(piece.text);
		else if (piece.kind === 'text') {
			blocks.push({ text: plain(piece.text), place: piece.place, heading, about: null, unit: null, label: false });
		} else blocks.push(...cellBlocks(piece, heading, plain));
		const words = piece.kind === 'table' ? piece.rows.flat().join(' ') : piece.text;
		for (const mark of words.match(NOTE_MARKS) ?? []) {
			if (referred.has(mark)) continue;
			referred.add(mark);
			const note = notes[mark.charCodeAt(0) - 0xe000] ?? [];
			for (const text of note)
				blocks.push({ text: plain(text), place: piece.place, heading, about: null, unit: null, label: false });
		}
	}
	return blocks;
}

function cellBlocks(
	{ rows, headerRows, place }: Extract<Piece, { kind: 'table' }>,
	heading: string | null,
	plain: (text: string) => string,
): readonly WordBlock[] {
	const header = (rows[headerRows - 1] ?? []).map(plain);
	const unitColumn = header.findIndex((name) => /^(?:đơn vị(?: tính)?|đvt)$/iu.test(name));
	const nameColumn = header.findIndex((name) => /chỉ tiêu|nội dung|tên|nhiệm vụ|mức sống/iu.test(name));
	return rows.flatMap((row, index) =>
		row.map((cell, column): WordBlock => {
			const name = plain(row[nameColumn < 0 ? (/^\d*$/u.test(row[0] ?? '') ? 1 : 0) : nameColumn] ?? '');
			const isLabel =
				index < headerRows ||
				column === unitColumn ||
				column === nameColumn ||
				/^(?:stt|tt|số tt)\b/iu.test(header[column] ?? '') ||
				/ghi chú/iu.test(header[column] ?? '');
			const about = [name, header[column]].filter((part) => part !== undefined && part !== '').join(' – ');
			const ofColumn = /%|tỷ lệ|tỉ lệ/iu.test(header[column] ?? '') ? '%' : null;
			const unit = ofColumn ?? (unitColumn < 0 ? null : plain(row[unitColumn] ?? '') || null);
			return { text: plain(cell), place, heading, about: about === '' ? null : about, unit, label: isLabel };
		}),
	);
}
