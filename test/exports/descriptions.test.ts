import { describe, expect, it } from 'vitest';
import type { Coverage } from '#domain/coverage';
import type { DataSet } from '#domain/data-set';
import { csv } from '#exports/csv';
import { dataPackage } from '#exports/data-package';
import { datasetJsonLd } from '#exports/dataset-json-ld';
import { json } from '#exports/json';
import type { PublishedSet } from '#exports/published-set';
import { date } from '../domain/plan-values.ts';
import { entriesOf } from '../domain/published.ts';

const site = entriesOf({}).site.value;

const set: DataSet = {
	name: 'mau',
	title: 'Bảng mẫu',
	description: 'Mỗi dòng là một mẫu.',
	columns: {
		id: { type: 'text', description: 'Mã' },
		parent: { type: 'text', description: 'Mã của mẫu chứa nó', refersTo: 'mau' },
		report: { type: 'text', description: 'Mã báo cáo', refersTo: 'bao-cao' },
		basis: { type: 'text', description: 'Là gì', values: { actual: 'thực hiện', plan: 'kế hoạch' } },
		value: { type: 'decimal', description: 'Số' },
		uses: { type: 'count', description: 'Số lần' },
		known: { type: 'boolean', description: 'Có hay không' },
		day: { type: 'date', description: 'Ngày' },
		time: { type: 'period', description: 'Kỳ' },
		fields: { type: 'list', description: 'Lĩnh vực' },
		url: { type: 'url', description: 'Địa chỉ' },
	},
	key: ['id'],
	rows: () => [],
};

const sets: readonly PublishedSet[] = [
	{
		set,
		rows: 2,
		files: [
			{ name: 'mau.csv', format: csv, bytes: 120, sha256: 'ab' },
			{ name: 'mau.json', format: json, bytes: 150, sha256: 'cd' },
		],
	},
];

describe('the data package', () => {
	it('describes the CSV files by the standard', () => {
		expect(dataPackage(site, sets)).toEqual({
			$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
			name: 'du-lieu',
			title: 'Cổng thử',
			description: 'Thử',
			homepage: 'https://example.org/du-lieu/',
			licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
			resources: [
				{
					$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
					name: 'mau',
					type: 'table',
					path: 'mau.csv',
					title: 'Bảng mẫu',
					description: 'Mỗi dòng là một mẫu.',
					format: 'csv',
					mediatype: 'text/csv',
					encoding: 'utf-8',
					bytes: 120,
					hash: 'sha256:ab',
					schema: {
						$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
						fields: [
							{ name: 'id', type: 'string', description: 'Mã' },
							{ name: 'parent', type: 'string', description: 'Mã của mẫu chứa nó' },
							{ name: 'report', type: 'string', description: 'Mã báo cáo' },
							{
								name: 'basis',
								type: 'string',
								description: 'Là gì',
								constraints: { enum: ['actual', 'plan'] },
								categories: [
									{ value: 'actual', label: 'thực hiện' },
									{ value: 'plan', label: 'kế hoạch' },
								],
							},
							{ name: 'value', type: 'number', description: 'Số' },
							{ name: 'uses', type: 'integer', description: 'Số lần' },
							{ name: 'known', type: 'boolean', description: 'Có hay không' },
							{ name: 'day', type: 'string', description: 'Ngày', constraints: { pattern: expect.any(String) } },
							{ name: 'time', type: 'string', description: 'Kỳ', constraints: { pattern: expect.any(String) } },
							{ name: 'fields', type: 'string', description: 'Lĩnh vực' },
							{ name: 'url', type: 'string', format: 'uri', description: 'Địa chỉ' },
						],
						missingValues: [''],
						primaryKey: ['id'],
						foreignKeys: [
							{ fields: ['parent'], reference: { fields: ['id'] } },
							{ fields: ['report'], reference: { resource: 'bao-cao', fields: ['id'] } },
						],
					},
				},
			],
		});
	});

	it.each([
		['day', ['2024-01-18', '2021-06', '2021'], ['18/01/2024', '2021-6', '']],
		['time', ['2023', '2020-H1', '2021-Q4', '2021-M05', '2021-9M', '2016/2020'], ['2021-06-01', 'năm 2021', '']],
	])('permits in %s only what stands in its cells', (name, good, bad) => {
		const [resource] = (dataPackage(site, sets) as { resources: Resource[] }).resources;
		const field = resource?.schema.fields.find((candidate) => candidate.name === name);
		const pattern = new RegExp(`^(?:${field?.constraints?.pattern})$`, 'u');
		expect(good.filter((text) => !pattern.test(text))).toEqual([]);
		expect(bad.filter((text) => pattern.test(text))).toEqual([]);
	});

	it('names the owner, and no licence that it cannot point to', () => {
		const owned = { ...site, owner: 'Sở Nội vụ', licence: { code: 'MIT', data: 'Giấy phép riêng' } };
		const described = dataPackage(owned, sets);
		expect(described).toMatchObject({ contributors: [{ title: 'Sở Nội vụ', roles: ['publisher'] }] });
		expect(described).not.toHaveProperty('licenses');
	});
});

interface Resource {
	readonly schema: {
		readonly fields: readonly { readonly name: string; readonly constraints?: { readonly pattern?: string } }[];
	};
}

describe('schema.org/Dataset', () => {
	const coverage: Coverage = {
		days: { from: '2020-01-01', to: '2023-12-31' },
		provinces: ['Cao Bằng'],
		posted: date('2026-11-21'),
	};

	it('says what the set is, where its files are, and what they cover', () => {
		const [dataset] = (datasetJsonLd(site, sets, coverage) as { '@graph': object[] })['@graph'];
		expect(dataset).toMatchObject({
			'@type': 'Dataset',
			url: 'https://example.org/du-lieu/#mau',
			license: 'https://creativecommons.org/licenses/by/4.0/',
			temporalCoverage: '2020-01-01/2023-12-31',
			spatialCoverage: [{ '@type': 'Place', name: 'Cao Bằng' }],
			dateModified: '2026-11-21',
			distribution: [
				{
					'@type': 'DataDownload',
					encodingFormat: 'text/csv',
					contentUrl: 'https://example.org/du-lieu/mau.csv',
					contentSize: '120 B',
					sha256: 'ab',
				},
				{ encodingFormat: 'application/json', contentUrl: 'https://example.org/du-lieu/mau.json' },
			],
		});
		expect(dataset).toHaveProperty('variableMeasured.length', 11);
	});

	it('leaves out what nobody states', () => {
		const nothing: Coverage = { days: null, provinces: [], posted: null };
		const [dataset] = (datasetJsonLd(site, sets, nothing) as { '@graph': object[] })['@graph'];
		for (const key of ['creator', 'temporalCoverage', 'spatialCoverage', 'dateModified']) {
			expect(dataset).not.toHaveProperty(key);
		}
	});

	it('names the owner as its creator', () => {
		const owned = { ...site, owner: 'Sở Nội vụ' };
		const [dataset] = (datasetJsonLd(owned, sets, coverage) as { '@graph': object[] })['@graph'];
		expect(dataset).toMatchObject({ creator: { '@type': 'GovernmentOrganization', name: 'Sở Nội vụ' } });
	});
});
