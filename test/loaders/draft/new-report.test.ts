import { describe, expect, it } from 'vitest';
import { isProblem } from '#domain/problem';
import { newReport } from '#loaders/draft/new-report';

const PATHS = [
	'co-quan/so-noi-vu-tinh-a.yaml',
	'co-quan/ubnd-tinh-a.yaml',
	'bao-cao/2024/so-noi-vu-tinh-a/bao-cao-nam-2024.mdx',
];
const around = { paths: PATHS, today: '2025-01-10' };
const good = { organ: 'so-noi-vu-tinh-a', period: '2025-H1', slug: undefined };

describe('newReport', () => {
	it.each([
		['2023', '2023/so-noi-vu-tinh-a/bao-cao-nam-2023'],
		['2025-H1', '2025/so-noi-vu-tinh-a/bao-cao-6-thang-dau-nam-2025'],
		['2021-M05', '2021/so-noi-vu-tinh-a/bao-cao-thang-5-nam-2021'],
		['2016/2020', '2020/so-noi-vu-tinh-a/bao-cao-giai-doan-2016-2020'],
	])('places a report on %s in the year in which it ends', (period, id) => {
		expect(newReport({ ...good, period }, around)).toMatchObject({ path: `bao-cao/${id}.mdx` });
	});

	it.each([
		['no organisation', { ...good, organ: undefined }, ['Thiếu --organ', 'so-noi-vu-tinh-a', 'ubnd-tinh-a']],
		['an unknown organisation', { ...good, organ: 'so-noi-vu-tin-a' }, ['Có phải “so-noi-vu-tinh-a”?', 'ubnd-tinh-a']],
		['no period', { ...good, period: undefined }, ['Thiếu --period', '2020-H1', '2016/2020']],
		['a wrong period', { ...good, period: 'năm 2024' }, ['Kỳ “năm 2024” không đúng dạng', '2021-9M']],
		['a slug that is no address', { ...good, slug: 'Báo cáo' }, ['“bao-cao”']],
		['a slug that leads elsewhere', { ...good, slug: '../../x' }, ['“../../x”']],
		['two faults at once', { organ: 'khong-co', period: 'x', slug: undefined }, ['“khong-co”', 'Kỳ “x”']],
		['a file that is there', { ...good, period: '2024' }, ['Đã có tệp', '--slug']],
	])('refuses %s, with what there is and what to do', (_, request, words) => {
		const refused = newReport(request, around);
		for (const word of words) expect(isProblem(refused) ? refused.problem : '').toContain(word);
	});
});
