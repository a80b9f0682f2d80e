import type { SourceBlock, SourceParagraph } from '#importers/report/source';

/** "Kính gửi: Sở A", or the list below it. `next` is the block behind them. */
export function readAddressees(blocks: readonly SourceBlock[], at: number): { to: readonly string[]; next: number } {
	const first = blocks[at];
	if (first?.kind !== 'paragraph' || !isAddress(first)) return { to: [], next: at };
	const to = split(first.text.replace(/^Kính gửi\s*:?/iu, ''));
	let next = at + 1;
	for (; next < blocks.length; next++) {
		const block = blocks[next];
		if (block?.kind !== 'paragraph' || !/^[-+•]/u.test(block.text) || block.text.length > 160) break;
		to.push(...split(block.text));
	}
	return { to, next };
}

function split(words: string): string[] {
	return words
		.split(';')
		.map((name) => name.replace(/^[\s\-+•]+|[\s.;]+$/gu, ''))
		.filter((name) => name !== '');
}

export function isAddress({ text }: SourceParagraph): boolean {
	return /^Kính gửi/iu.test(text);
}
