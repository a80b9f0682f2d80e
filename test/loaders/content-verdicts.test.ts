import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#domain/corpus';
import type { Verdict } from '#domain/verdict';
import { allFindings, isError } from '#loaders/check/all-findings';
import { loadContent } from '#loaders/content';
import { projectPaths } from '#loaders/files/project-paths';

const root = join(import.meta.dirname, '../..');
const content = loadContent(projectPaths({}, root), root);

/** All that does not fit in the five reports, each worked out by hand from the text of its source. */
const DISAGREEING: readonly Pick<Verdict, 'report' | 'figure' | 'kind' | 'how'>[] = [
	{
		report: '2023/so-ldtbxh-dak-nong/tom-tat-nam-2023',
		figure: 'tre-tu-vong',
		kind: 'sum-of',
		how: '32 + 5 + 2 + 1 = 40, báo cáo ghi 42',
	},
	{
		report: '2023/so-ldtbxh-dak-nong/tom-tat-nam-2023',
		figure: 'tri-gia-qua-tet-tre-em-nam-nung',
		kind: 'amount',
		how: '50.000.000 triệu đồng : 100 suất = 500.000 triệu đồng mỗi suất; các suất khác trong báo cáo cao nhất khoảng 5.538.194 đồng',
	},
	{
		report: '2021/so-ldtbxh-lang-son/nhiem-vu-trong-tam-nam-2021',
		figure: 'ho-ncc-duoi-trung-binh',
		kind: 'sum-of',
		how: '92 + 2 + 12 = 106, báo cáo ghi 107',
	},
	{
		report: '2021/so-ldtbxh-lang-son/nhiem-vu-trong-tam-nam-2021',
		figure: 'ho-ncc-ngheo-thang-11',
		kind: 'share',
		how: '2 : 2.552 × 100 = 0,078…, báo cáo ghi 0,12',
	},
];

describe('the five reports', () => {
	const { entries } = content;
	if (entries === null) throw new Error('The content could not be read');
	const corpus = buildCorpus(entries);
	const verdicts = corpus.reports.flatMap(({ value }) => corpus.verdicts(value.id));

	it('hold these numbers that do not fit, and no other', () => {
		const found = verdicts.filter(({ verdict }) => verdict === 'chua-khop');
		expect(found.map(({ report, figure, kind, how }) => ({ report, figure, kind, how }))).toEqual(DISAGREEING);
	});

	it('tell readers of each of them', () => {
		for (const { verdict, note, figure } of verdicts) {
			expect([figure, verdict !== 'chua-khop' || note !== null]).toEqual([figure, true]);
		}
	});

	it('state three things twice, in other words, and no two values of one', () => {
		const found = verdicts.filter(({ kind }) => kind === 'restated');
		expect(found.map(({ verdict, how, note }) => [verdict, how, note !== null])).toEqual([
			['khop', 'chỗ trước ghi ít nhất 2%, chỗ này ghi trên 2%', true],
			['khop', 'chỗ trước ghi ít nhất 4%, chỗ này ghi trên 4%', true],
			['khop', 'chỗ trước ghi trên 90%, chỗ này ghi 90%', true],
		]);
	});

	it('state no impossible percentage, and no direction against its numbers', () => {
		expect(verdicts.filter(({ kind, part }) => kind === 'proportion' || part === 'direction')).toEqual([]);
	});

	it('have no error left', () => {
		expect(allFindings(content).filter(isError)).toEqual([]);
	});
});
