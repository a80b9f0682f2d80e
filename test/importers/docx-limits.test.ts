import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { docxFile, p, r } from './docx-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'minh-bach-docx-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files that come as near to a limit as may be, in the dearest way. */
const HOSTILE: readonly (readonly [name: string, file: () => Uint8Array])[] = [
	['many paragraphs', () => docxFile({ body: '<w:p/>'.repeat(189_000) + p('x') })],
	[
		'many rows',
		() => docxFile({ body: `<w:tbl>${'<w:tr><w:tc><w:p/></w:tc></w:tr>'.repeat(62_000)}</w:tbl>${p('x')}` }),
	],
	['many runs', () => docxFile({ body: p(r('a').repeat(53_000)) })],
	[
		'many text boxes',
		() => docxFile({ body: p(r('<w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict>'.repeat(47_000)) + r('x')) }),
	],
	['much text', () => docxFile({ body: p('a '.repeat(990_000)) })],
	[
		'one note referred to often',
		() =>
			docxFile({
				body: p(r('<w:footnoteReference w:id="1"/>').repeat(47_000)),
				footnotes: `<w:footnote w:id="1">${p('y'.repeat(1_000_000))}</w:footnote>`,
			}),
	],
	['many names', () => docxFile({ body: Array.from({ length: 185_000 }, (_, n) => `<w:a${n}/>`).join('') + p('x') })],
	[
		'styles based on each other in a ring',
		() =>
			docxFile({
				body: Array.from({ length: 15_000 }, (_, n) => p('', `<w:pStyle w:val="s${n}"/>`)).join('') + p('x'),
				styles: Array.from(
					{ length: 15_000 },
					(_, n) => `<w:style w:styleId="s${n}"><w:basedOn w:val="s${(n + 1) % 15_000}"/></w:style>`,
				).join(''),
			}),
	],
	[
		'lists of one sequence',
		() =>
			docxFile({
				body: Array.from({ length: 20_000 }, (_, n) => p('x', `<w:numPr><w:numId w:val="${n}"/></w:numPr>`)).join(''),
				numbering: `<w:abstractNum w:abstractNumId="0">${'<w:lvl w:ilvl="0"/>'.repeat(10_000)}</w:abstractNum>${Array.from({ length: 20_000 }, (_, n) => `<w:num w:numId="${n}"><w:abstractNumId w:val="0"/></w:num>`).join('')}`,
			}),
	],
];

describe('reading a hostile .docx', () => {
	it.each(HOSTILE)('%s: in 5 s and 256 MB', (_name, file) => {
		const path = join(folder, 'hostile.docx');
		writeFileSync(path, file());
		const { stdout, stderr } = spawnSync(process.execPath, ['test/importers/read-measured.ts', path], {
			encoding: 'utf8',
		});
		expect(stderr).toBe('');
		const { problem, cpuSeconds, megabytes } = JSON.parse(stdout);
		expect(problem).toBeNull();
		expect(cpuSeconds).toBeLessThan(5);
		expect(megabytes).toBeLessThan(256);
	});
});
