import { describe, expect, test as it } from 'vitest';
import { danglingReferences } from '#domain/references';
import { indicator } from '../charts/figures.ts';
import { entriesOf, entry, indicatorEntry, officialDocument, organisation, published, report } from './published.ts';

describe('a field that nobody knows', () => {
	it('is found in a report, a document and an indicator, at its key', () => {
		const value = { ...published(report('2023/so-a/x', { fields: ['viec-lam', 'the-thao'] })), positions: POSITIONS };
		const findings = danglingReferences(
			entriesOf({
				organisations: [entry('co-quan/so-a.yaml', organisation('so-a'))],
				reports: [value],
				documents: [officialDocument('x', { field: 'the-thao' })],
				indicators: [indicatorEntry(indicator('x', { field: 'the-thao' }))],
			}),
		);
		expect(findings.map(({ rule, severity, path, line }) => ({ rule, severity, path, line }))).toEqual([
			{ rule: 'unknown-field', severity: 'error', path: 'van-ban/x.mdx', line: 1 },
			{ rule: 'unknown-field', severity: 'error', path: 'bao-cao/2023/so-a/x.mdx', line: 14 },
			{ rule: 'unknown-field', severity: 'error', path: 'so-lieu/x.yaml', line: 1 },
		]);
		expect(findings[0]?.message).toMatch(/the-thao.*viec-lam, hoc-nghe/u);
	});

	it('is not one that is known or left out', () => {
		const findings = danglingReferences(
			entriesOf({
				organisations: [entry('co-quan/so-a.yaml', organisation('so-a'))],
				reports: [published(report('2023/so-a/x', { fields: ['viec-lam'] }))],
				documents: [officialDocument('x'), officialDocument('y', { field: 'giam-ngheo' })],
				indicators: [indicatorEntry(indicator('x'))],
			}),
		);
		expect(findings).toEqual([]);
	});
});

const POSITIONS = { 'fields.1': { line: 14, column: 20 } };
