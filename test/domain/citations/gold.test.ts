import { describe, expect, it } from 'vitest';
import { CITATION_MEASUREMENTS as told } from '#loaders/pages/citation-measurements';
import { agreementOf, sourceTexts, writtenTexts } from './gold.ts';

const traps = agreementOf(writtenTexts('citation-traps'));
const departments = agreementOf(writtenTexts('citation-departments'));
const unseen = agreementOf(writtenTexts('citation-unseen'));
const sources = sourceTexts();

describe('the texts with all the traps', () => {
	it('yield every citation and nothing else', () => {
		expect(traps.differences.filter((line) => / (?:missed|no citation)/u.test(line))).toEqual([]);
	});

	it('yield every date', () => {
		expect(traps.differences.filter((line) => / date /u.test(line))).toEqual([]);
	});
});

describe('texts of other departments', () => {
	it.each([
		['full of slips, known since', departments],
		['that the finder was not made with', unseen],
	])('%s agree well enough with those who read them', (_name, { right, found, gold, date, differences }) => {
		expect(right / found, differences.join('\n')).toBeGreaterThanOrEqual(0.98);
		expect(right / gold, differences.join('\n')).toBeGreaterThanOrEqual(0.95);
		expect(date / right, differences.join('\n')).toBeGreaterThanOrEqual(0.97);
	});
});

describe.runIf(sources.length > 0)('the source reports', () => {
	const agreement = agreementOf(sources);

	it('agree well enough with those who read them', () => {
		expect(agreement.right / agreement.found, agreement.differences.join('\n')).toBeGreaterThanOrEqual(0.98);
		expect(agreement.right / agreement.gold, agreement.differences.join('\n')).toBeGreaterThanOrEqual(0.98);
		expect(agreement.date / agreement.right, agreement.differences.join('\n')).toBeGreaterThanOrEqual(0.97);
	});

	it('are what readers are told of', () => {
		expect(told.sources).toEqual(counts(agreement));
	});
});

describe('readers', () => {
	it.each([
		['traps', traps],
		['departments', departments],
		['unseen', unseen],
	] as const)('are told what was measured on %s', (name, agreement) => {
		expect(told[name]).toEqual(counts(agreement));
	});
});

function counts({ differences: _, ...numbers }: ReturnType<typeof agreementOf>) {
	return numbers;
}
