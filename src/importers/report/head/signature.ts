import type { Signer } from '#domain/report';
import { isOrganName } from '#importers/report/head/organ-name';
import type { SourceBlock } from '#importers/report/source';
import { isCapitals, sentenceCase } from '#importers/report/written-words';

/** What stands below the text: Nơi nhận, and who signed. */
export interface Signature {
	readonly receivers: readonly string[];
	readonly signer: Signer | null;
	/** The organ, where it stands in the place of a signer. */
	readonly organ: string | null;
	/** Lines that say something else. */
	readonly unread: readonly string[];
	/** The text above it. */
	readonly body: readonly SourceBlock[];
	/** What follows it: annexes. */
	readonly after: readonly SourceBlock[];
}

export function readSignature(blocks: readonly SourceBlock[]): Signature {
	const start = startOf(blocks);
	const foot = footOf(blocks, start);
	return { ...foot.found, body: blocks.slice(0, start), after: blocks.slice(foot.next) };
}

const RECEIVERS = /^Nơi nhận\s*:?/iu;

/** An annex may follow, so the last "Nơi nhận" counts; without one, a signature ends the text. */
function startOf(blocks: readonly SourceBlock[]): number {
	const receivers = blocks.findLastIndex((block) => linesOf(block).some((line) => RECEIVERS.test(line)));
	if (receivers >= 0) {
		let start = receivers;
		while (start > 0 && blocks[start - 1]?.kind === 'paragraph' && isPosition(textOf(blocks[start - 1]))) start--;
		return start;
	}
	const from = Math.max(0, blocks.length - LONGEST_FOOT);
	const position = blocks.findIndex(
		(block, index) => index >= from && linesOf(block).some((line) => isPosition(line) || isOrganName(line)),
	);
	return position < 0 ? blocks.length : position;
}

const LONGEST_FOOT = 8;

/** What the lines of a foot say, as far as they are read. */
interface Foot {
	readonly receivers: string[];
	readonly positions: string[];
	readonly organs: string[];
	readonly names: string[];
	readonly unread: string[];
}

/** Reads up to the name of the signer, which ends a foot, or to an annex. */
function footOf(
	blocks: readonly SourceBlock[],
	start: number,
): { found: Pick<Signature, 'receivers' | 'signer' | 'organ' | 'unread'>; next: number } {
	const foot: Foot = { receivers: [], positions: [], organs: [], names: [], unread: [] };
	let next = start;
	for (; next < blocks.length && foot.names.length === 0; next++) {
		const block = blocks[next];
		if (block === undefined || isAnnex(block)) break;
		for (const line of linesOf(block)) readLine(line, foot);
	}
	const { receivers, positions, organs, names } = foot;
	const fullName = names.at(-1) ?? null;
	const unread = [
		...foot.unread,
		...(fullName === null ? positions : []),
		...organs.slice(0, -1),
		...names.slice(0, -1),
	];
	return { found: { receivers, signer: signerOf(positions, fullName), organ: organs.at(-1) ?? null, unread }, next };
}

function readLine(line: string, foot: Foot): void {
	if (isPosition(line)) foot.positions.push(sentenceCase(line));
	else if (isOrganName(line)) foot.organs.push(line);
	else if (foot.positions.length > 0 && isPersonName(line)) foot.names.push(line);
	else if (SEALED.test(line)) foot.unread.push(...(SEALED_ALONE.test(line) ? [] : [line]));
	else foot.receivers.push(...receiversIn(line));
}

function signerOf(positions: readonly string[], fullName: string | null): Signer | null {
	if (fullName === null) return null;
	return { position: positions.length === 0 ? null : positions.join(', '), fullName: named(fullName) };
}

const SEALED = /^\(?\s*(?:đã ký|ký,? (?:ghi rõ|tên)|ký tên)/iu;
const SEALED_ALONE = /^\(?\s*(?:đã ký|ký,? ghi rõ họ(?: và)? tên|ký tên,? (?:và )?đóng dấu|ký tên)\s*\)?[.\s]*$/iu;

function isAnnex(block: SourceBlock): boolean {
	return block.kind === 'table' ? block.isData === true : /^(?:PHỤ LỤC|BIỂU|Phụ lục)(?!\p{L})/u.test(block.text);
}

function linesOf(block: SourceBlock): readonly string[] {
	const cells = block.kind === 'paragraph' ? [block.text] : block.isData ? [] : block.rows.flat();
	return cells
		.flatMap((cell) => cell.split(/[\n\t]+|(?<! ) {3,}(?=\p{Lu})/u))
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

function textOf(block: SourceBlock | undefined): string {
	return block?.kind === 'paragraph' ? block.text : '';
}

/** As Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục I, khoản 7 writes who may sign, in capitals. */
function isPosition(line: string): boolean {
	return line.length <= 80 && isCapitals(line) && POSITION.test(line) && !/[.;:]$/u.test(line);
}

const POSITION =
	/^(?:KT|TM|TL|TUQ|Q)\s?\.|(?<!\p{L})(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|CHÁNH (?:VĂN PHÒNG|THANH TRA)|TRƯỞNG (?:BAN|PHÒNG)|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|BÍ THƯ|VỤ TRƯỞNG)(?!\p{L})/u;

function isPersonName(line: string): boolean {
	return /^(?:(?:ThS|TS|PGS|GS|BS)\.\s?)*\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*){1,5}$/u.test(line);
}

function named(name: string): string {
	if (!isCapitals(name)) return name;
	return name.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

function receiversIn(line: string): readonly string[] {
	return line
		.replace(RECEIVERS, '')
		.split(';')
		.map((name) => name.replace(/^[\s\-+•*]+|[\s.;/]+$/gu, ''))
		.filter((name) => name !== '' && !/^như (?:trên|kính gửi)$/iu.test(name));
}
