import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#domain/corpus';
import { DATA_SETS } from '#domain/data-sets/registry';
import { date } from '../plan-values.ts';
import { entriesOf, entry, organisation } from '../published.ts';
import { sketched } from './sketched.ts';

/** The columns that are promised to readers, in this order (design, section 5). */
const PROMISED: Readonly<Record<string, string>> = {
	'so-lieu':
		'report, figure, indicator, label, group, organ, province, basis, status, period, cutoff, value, written, unit, qualifier, quote, url, verdict',
	'doi-chieu': 'report, figure, kind, stated, recomputed, verdict, how, note, url',
	'ke-hoach-ket-qua':
		'organ, indicator, period, planValue, planUnit, planStatus, planUrl, resultValue, resultUnit, resultPeriod, percentStated, percentRecomputed, resultUrl, state',
	'bao-cao':
		'id, organ, typeName, codeNumber, codeNotation, place, issuedDate, subject, period, posted, edition, sourceKind, sourceName, sourceSha256, fields, figures, replacedBy, withdrawn, url',
	'van-ban': 'id, typeName, code, codeNumber, codeNotation, issuedDate, organ, subject, hasFullText, citations, url',
	'vien-dan': 'report, document, code, role, sentence, url',
	'co-quan': 'id, name, shortName, kind, province, parent, notations, activeFrom, activeTo, successors, url',
};

describe('the data sets', () => {
	it('have the promised columns in the promised order', () => {
		const columns = DATA_SETS.map(({ name, columns }) => [name, Object.keys(columns).join(', ')]);
		expect(Object.fromEntries(columns)).toEqual(PROMISED);
	});

	it.each(DATA_SETS)('$name says what a row is, and refers to sets that are there', ({ description, columns, key }) => {
		expect(description).toMatch(/^Mỗi dòng /u);
		const about = Object.values(columns);
		const names = DATA_SETS.map(({ name }) => name);
		expect(about.flatMap(({ refersTo = [] }) => refersTo).filter((name) => !names.includes(name))).toEqual([]);
		expect(key.filter((column) => !Object.hasOwn(columns, column))).toEqual([]);
	});

	it.each(DATA_SETS)('$name is empty without content', ({ rows }) => {
		expect(rows(buildCorpus(entriesOf({})))).toEqual([]);
	});
});

describe('a row of bao-cao', () => {
	it('keeps a withdrawn report, and says so', () => {
		const report = sketched(
			'2021/so-a/bao-cao',
			{ a: { value: '1' }, b: { value: '2' } },
			{
				fields: ['viec-lam', 'hoc-nghe'],
				withdrawn: { date: date('2026-12-01'), reason: 'Nhầm tệp' },
				source: { kind: 'draft', name: 'Dự thảo', sha256: null, file: null },
				unanchored: ['b'],
			},
		);
		const [row] = rowsOf('bao-cao', { reports: [report] });
		expect(row).toMatchObject({
			id: '2021/so-a/bao-cao',
			organ: 'so-a',
			codeNumber: null,
			period: '2021',
			sourceKind: 'draft',
			fields: 'viec-lam;hoc-nghe',
			figures: 1,
			withdrawn: '2026-12-01',
			url: 'https://example.org/bao-cao/2021/so-a/bao-cao/',
		});
	});
});

describe('a row of co-quan', () => {
	it('names the successors of an ended organisation', () => {
		const nothing = { functions: [], from: null, source: null, verified: false };
		const ended = organisation('so-a', {
			active: { from: null, to: date('2025-02-28') },
			successors: [
				{ ...nothing, organ: 'so-b' },
				{ ...nothing, organ: 'so-c' },
			],
		});
		expect(rowsOf('co-quan', { organisations: [entry('so-a', ended)] })).toMatchObject([
			{ id: 'so-a', notations: null, activeFrom: null, activeTo: '2025-02-28', successors: 'so-b;so-c' },
		]);
	});
});

function rowsOf(name: string, given: Parameters<typeof entriesOf>[0]) {
	const set = DATA_SETS.find((candidate) => candidate.name === name);
	if (set === undefined) throw new Error(`There is no set ${name}`);
	return set.rows(buildCorpus(entriesOf(given)));
}
