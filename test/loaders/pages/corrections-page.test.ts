import { describe, expect, it } from 'vitest';
import { correctedFigures } from '#loaders/pages/correction-ids';
import { correctionsPage } from '#loaders/pages/corrections-page';
import { removedReportPage } from '#loaders/pages/removed-report-page';
import { corpusOf } from '../read-content.ts';

const corpus = corpusOf('test/fixtures/corrections-corrected');
const page = correctionsPage(corpus);
const REPORT = '/bao-cao/2025/so-mau/ket-qua/';

describe('the page of corrections', () => {
	it('has every correction, newest first', () => {
		const [year, ...others] = page.years;
		expect(others).toEqual([]);
		expect(year?.year).toBe('2026');
		expect(year?.corrections.map(({ date, from, to }) => `${date} ${from} → ${to}`)).toEqual([
			'01/3/2026 cuối năm 2025 → cuối năm 2024',
			'01/3/2026 Suất quà, năm 2025: 120-150 suất → không còn',
			'05/02/2026 1.260 người → 1.270 người',
			'05/02/2026 250 → 270',
			'03/02/2026 1.250 → 1.260',
		]);
	});

	it('says of each where the number stands, why it was wrong and what it touched', () => {
		expect(page.years[0]?.corrections[2]).toMatchObject({
			id: '2025-so-mau-ket-qua-viec-lam-2',
			figure: { label: 'Lao động mẫu được tạo việc làm', href: `${REPORT}#so-viec-lam` },
			report: { label: 'Kết quả mẫu năm 2025', href: REPORT },
			organ: 'Sở Mẫu',
			reason: 'Lần đính chính trước còn thiếu một hàng.',
			sentence: expect.stringContaining('Cả năm 1.270 người có việc làm'),
			touched: [
				{ label: 'trang số liệu “Lao động mẫu được tạo việc làm”', href: '/so-lieu/viec-lam-mau/' },
				{ label: 'phép đối chiếu của báo cáo', href: `${REPORT}#doi-chieu-viec-lam` },
				{ label: 'kế hoạch và kết quả', href: '/ke-hoach-ket-qua/so-mau/' },
			],
		});
		expect(page.years[0]?.corrections[1]).toMatchObject({ figure: null, sentence: null, touched: [] });
	});

	it('gives each an address of its own', () => {
		const ids = page.years.flatMap(({ corrections }) => corrections.map(({ id }) => id));
		expect(new Set(ids).size).toBe(5);
	});

	it('names what was withdrawn, without the subject of what is shown no more', () => {
		expect(page.withdrawn.map(({ date, report }) => `${date} ${report.label}`)).toEqual([
			'04/3/2026 Báo cáo của Sở Mẫu',
			'02/3/2026 Kết quả mẫu quý I năm 2025',
		]);
	});

	it('says since when there is none', () => {
		const empty = correctionsPage(corpusOf('test/fixtures/corrections-published'));
		expect(empty).toMatchObject({ years: [], withdrawn: [], since: 'ngày 10 tháng 01 năm 2026' });
	});
});

describe('a corrected figure', () => {
	it('leads to its latest correction', () => {
		const report = corpus.report('2025/so-mau/ket-qua')?.value;
		expect(report && correctedFigures(report)).toEqual({
			'viec-lam': '/dinh-chinh/#2025-so-mau-ket-qua-viec-lam-2',
			'ngoai-tinh': '/dinh-chinh/#2025-so-mau-ket-qua-ngoai-tinh',
			'ty-le': '/dinh-chinh/#2025-so-mau-ket-qua-ty-le',
		});
	});
});

describe('a removed report', () => {
	it('is in no list, and answers with when and why', () => {
		expect(corpus.report('2025/so-mau/da-go')).toBeUndefined();
		const [removed, ...others] = corpus.removed;
		expect(others).toEqual([]);
		expect(removed && removedReportPage(corpus, removed)).toMatchObject({
			id: '2025/so-mau/da-go',
			name: 'Báo cáo của Sở Mẫu',
			date: 'ngày 04 tháng 3 năm 2026',
			reason: 'Báo cáo mẫu có dữ liệu cá nhân; cổng đã gỡ toàn bộ nội dung.',
		});
	});
});
