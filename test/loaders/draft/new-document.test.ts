import { describe, expect, it } from 'vitest';
import { isProblem } from '#domain/problem';
import { newDocument } from '#loaders/draft/new-document';

const PATHS = ['co-quan/ubnd-tinh-a.yaml', 'van-ban/12-kh-ubnd.mdx'];
const around = { paths: PATHS, today: '2025-02-12' };
const good = { code: '05/2025/QĐ-UBND', organ: undefined, slug: undefined };

describe('newDocument', () => {
	it.each([
		['05/2025/QĐ-UBND', '05-2025-qd-ubnd', ['typeName: Quyết định', 'codeNotation: 2025/QĐ-UBND', 'access: public']],
		['số 05 / 2025/qd-ubnd', '05-2025-qd-ubnd', ['codeNumber: "05"', 'codeNotation: 2025/QĐ-UBND']],
		['1416/SNV-TCBC&CCHC', '1416-snv-tcbc-cchc', ['typeName: Công văn', 'codeNotation: SNV-TCBC&CCHC']],
		['34-CT/TW', '34-ct-tw', ['typeName: Chỉ thị', 'codeNotation: CT/TW', 'access: party']],
		['45/2019/QH14', '45-2019-qh14', ['typeName:\n', 'organ: null']],
	])('reads %s and leaves open what it does not say', (code, id, lines) => {
		const written = newDocument({ ...good, code }, around);
		expect(written).toMatchObject({ path: `van-ban/${id}.mdx` });
		for (const line of lines) expect(isProblem(written) ? '' : written.text).toContain(line);
	});

	it('names the organisation and the file as asked', () => {
		const written = newDocument({ code: '12/KH-UBND', organ: 'ubnd-tinh-a', slug: '12-kh-ubnd-tinh-a' }, around);
		expect(written).toMatchObject({
			path: 'van-ban/12-kh-ubnd-tinh-a.mdx',
			text: expect.stringContaining('organ: ubnd-tinh-a'),
		});
	});

	it.each([
		['a code that is none', { ...good, code: 'Quyết định' }, ['930/KH-SLĐTBXH']],
		['an unknown organisation', { ...good, organ: 'ubnd-tinh-b' }, ['Có phải “ubnd-tinh-a”?']],
		['a slug that leads elsewhere', { ...good, slug: '../../x' }, ['“../../x”']],
		['a record that is there', { ...good, code: '12/KH-UBND' }, ['Đã có hồ sơ van-ban/12-kh-ubnd.mdx', '--slug']],
		['two faults at once', { code: '5', organ: 'khong-co', slug: undefined }, ['thiếu ký hiệu', '“khong-co”']],
	])('refuses %s, with what to do', (_, request, words) => {
		const refused = newDocument(request, around);
		for (const word of words) expect(isProblem(refused) ? refused.problem : '').toContain(word);
	});
});
