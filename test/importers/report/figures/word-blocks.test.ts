import { describe, expect, it } from 'vitest';
import { wordBlocksOf } from '#importers/report/figures/word-blocks';

describe('wordBlocksOf', () => {
	it('takes a table of more cells than a call may have parameters', () => {
		const rows = Array.from({ length: 70_000 }, () => ['Việc', '5']);
		expect(wordBlocksOf([{ kind: 'table', rows, headerRows: 1, place: 1 }], [])).toHaveLength(140_000);
	});
});
