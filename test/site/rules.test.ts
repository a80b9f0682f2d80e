import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ruleAddress } from '#domain/address';
import { RULE_GUIDES } from '#domain/rules/registry';

const html = (address: string) => readFileSync(join(inject('site'), address, 'index.html'), 'utf8');

describe('the explanations of the rules', () => {
	it('are all linked from their index', () => {
		const index = html(ruleAddress());
		for (const rule of Object.keys(RULE_GUIDES)) expect(index).toContain(` href="${ruleAddress(rule)}"`);
	});

	it.each(Object.entries(RULE_GUIDES))('stand at the address that the check prints: %s', (rule, { title }) => {
		const page = html(ruleAddress(rule));
		expect(page).toContain(`<code>${rule}</code>`);
		expect(page).toContain(
			`<h1>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</h1>`,
		);
	});

	it('show the examples as they are written, not as the page would read them', () => {
		expect(html(ruleAddress('raw-html'))).toContain('Kết quả &lt;b&gt;tốt&lt;/b&gt;.');
	});
});
