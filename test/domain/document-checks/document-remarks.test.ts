import { expect, it } from 'vitest';
import { portal } from './remarks-of.ts';

const plan = (issuedDate: string) => ({ code: '29/KH-SNV', issuedDate });
const { documentRemarks, listed } = portal({
	reports: { a: [plan('2021-02-09')], b: [plan('2021-03-09')], c: [{ code: '29/KH-SNV' }] },
});
const rules = (remarks: readonly { readonly rule: string }[]) => remarks.map(({ rule }) => rule);

it('are found by the document that they are about', () => {
	expect(listed.all.map(({ id }) => [id, rules(documentRemarks.ofDocument(id))])).toEqual([
		['29-kh-snv-a', ['document-two-dates']],
	]);
	expect(documentRemarks.ofDocument('khong-co')).toEqual([]);
});

it('are found by each report that says it, and by the report that they are about', () => {
	expect(rules(documentRemarks.ofReport('2022/so-a/a'))).toEqual(['document-two-dates', 'report-without-number']);
	expect(rules(documentRemarks.ofReport('2022/so-a/b'))).toEqual(['document-two-dates', 'report-without-number']);
	expect(rules(documentRemarks.ofReport('2022/so-a/c'))).toEqual(['report-without-number']);
});
