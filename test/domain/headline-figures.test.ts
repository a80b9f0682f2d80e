import { describe, expect, test as it } from 'vitest';
import { headlineFigures } from '#domain/headline-figures';
import type { Report } from '#domain/report';
import { indicator, type Short } from '../charts/figures.ts';
import { date, published, withFigures } from './published.ts';

const INDICATORS = new Map(
	[
		indicator('viec-lam', { field: 'viec-lam' }),
		indicator('ngoai-nuoc', { field: 'viec-lam' }),
		indicator('that-nghiep', { field: 'viec-lam' }),
		indicator('ho-ngheo', { field: 'giam-ngheo' }),
		indicator('dao-tao', { field: 'hoc-nghe' }),
		indicator('tre-em', { field: 'tre-em-binh-dang-gioi' }),
		indicator('thanh-tra', { field: 'an-toan-lao-dong-thanh-tra' }),
	].map((each) => [each.id, each]),
);

describe('headline figures', () => {
	it.each<[string, Partial<Short>]>([
		['a plan', { basis: 'plan' }],
		['an estimate', { basis: 'estimate' }],
		['a baseline', { basis: 'baseline' }],
		['a group of an indicator', { group: 'Ngoài nước' }],
		['a figure that is not followed', { indicator: null }],
		['an indicator without a record', { indicator: 'khong-co' }],
	])('are never %s', (_title, given) => {
		expect(headlines(withFigures('2023/so-a/x', { lone: { indicator: 'viec-lam', value: '5', ...given } }))).toEqual(
			[],
		);
	});

	it('are never of another organisation or a single district', () => {
		const value = withFigures('2023/so-a/x', { lone: { indicator: 'viec-lam', value: '5' } });
		const [figure] = value.figures;
		if (figure === undefined) throw new Error('No figure');
		expect(headlines(value)).toEqual(['lone']);
		expect(headlines({ ...value, figures: [{ ...figure, organ: 'so-b' }] })).toEqual([]);
		expect(headlines({ ...value, figures: [{ ...figure, place: 'Huyện A' }] })).toEqual([]);
	});

	it('stand in the text', () => {
		const value = withFigures('2023/so-a/x', { lone: { indicator: 'viec-lam', value: '5' } });
		expect(headlineFigures('so-a', [published(value, ['lone'])], INDICATORS)).toEqual([]);
	});

	it('show the newest figure of each indicator, whichever report states it', () => {
		const newer = withFigures('2023/so-a/x', {
			before: { indicator: 'ho-ngheo', value: '8', period: '2022' },
			now: { indicator: 'ho-ngheo', value: '5', period: '2023' },
		});
		const older = withFigures('2022/so-a/x', {
			old: { indicator: 'ho-ngheo', value: '9', period: '2022' },
			jobs: { indicator: 'viec-lam', value: '100', period: '2022' },
		});
		expect(headlines(newer, older)).toEqual(['now', 'jobs']);
	});

	it('of one time are those of the newest report', () => {
		const first = withFigures('2023/so-a/new', { again: { indicator: 'ho-ngheo', value: '5' } });
		const second = withFigures('2023/so-a/old', { once: { indicator: 'ho-ngheo', value: '6' } });
		expect(headlines(first, second)).toEqual(['again']);
	});

	it('are six at most, one of each field before a second of any', () => {
		const names = ['viec-lam', 'ngoai-nuoc', 'that-nghiep', 'ho-ngheo', 'dao-tao', 'tre-em', 'thanh-tra'];
		const value = withFigures(
			'2023/so-a/x',
			Object.fromEntries(names.map((name) => [name, { indicator: name, value: '1' }])),
		);
		expect(headlines(value)).toEqual(['viec-lam', 'ho-ngheo', 'dao-tao', 'tre-em', 'thanh-tra', 'ngoai-nuoc']);
	});

	it('prefer a newer figure to an older one of another field', () => {
		const value = withFigures('2023/so-a/x', {
			old: { indicator: 'dao-tao', value: '1', period: '2020' },
			jobs: { indicator: 'viec-lam', value: '1' },
			abroad: { indicator: 'ngoai-nuoc', value: '1' },
		});
		expect(headlines(value)).toEqual(['jobs', 'abroad', 'old']);
	});

	it('leave out what was replaced or withdrawn', () => {
		const figures = { lone: { indicator: 'viec-lam', value: '5' } };
		expect(headlines(withFigures('2023/so-a/x', figures, { replacedBy: '2023/so-a/y' }))).toEqual([]);
		const withdrawn = { date: date('2024'), reason: 'Đăng nhầm.' };
		expect(headlines(withFigures('2023/so-a/x', figures, { withdrawn }))).toEqual([]);
	});
});

function headlines(...reports: readonly Report[]): readonly string[] {
	const entries = reports.map((each) => published(each));
	return headlineFigures('so-a', entries, INDICATORS).map(({ figure }) => figure.id);
}
