import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompileInput, compileText } from '#markdown/compile';
import { fixtureInput, inputOf, type ShortFigure } from './fixture-input.ts';
import { readTags, wordsOf } from './html-tokens.ts';

const ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
	...['p', 'section', 'tr', 'span', 'li', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id', 'class']] as const),
	...['em', 'strong', 'code', 'pre', 'br', 'hr', 'ul', 'blockquote', 'sup'].map((name) => [name, []] as const),
	...['table', 'thead', 'tbody'].map((name) => [name, []] as const),
	['section', ['id', 'class', 'aria-labelledby', 'aria-label', 'tabindex']],
	['aside', ['class', 'role', 'aria-label']],
	['a', ['href', 'id', 'class', 'rel', 'role', 'aria-label']],
	['data', ['value', 'id']],
	['ol', ['start']],
	['th', ['scope', 'class']],
	['td', ['class']],
]);

const ATTRIBUTES: ReadonlySet<string> = new Set(
	[...ELEMENTS].flatMap(([name, attributes]) => attributes.map((attribute) => `${name} ${attribute}`)),
);

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/))/u;

const FRAGMENTS = [
	...['<', '>', '{', '}', '"', "'", '`', '*', '**', '_', '[', ']', '(', ')', '!', '|', '\\', '&', ';', '=', '/', '~'],
	...[
		'\n',
		'\n\n',
		' ',
		'  ',
		'\t',
		'\r\n',
		'\0',
		'\uFEFF',
		'\u00A0',
		'\u2028',
		'𝕏',
		'# ',
		'## ',
		'###### ',
		'> ',
		'- ',
		'1. ',
	],
	...[
		'|--|',
		'| a | b |\n|--|--|\n| c | d |\n',
		'```',
		'---',
		'[^1]',
		'[^1]: ',
		'[a]: ',
		'<!--',
		'-->',
		'<![CDATA[',
		'<?',
	],
	...[
		'<script>',
		'</script>',
		'<img src=x onerror=alert(1)>',
		'<svg/onload=x>',
		'<b>',
		'</b>',
		'<br>',
		'<style>',
		'<iframe',
	],
	...[
		'javascript:',
		'java&#115;cript:',
		'[a](javascript:x)',
		'[b](//x)',
		'[c](https://x.vn "<script>")',
		'[d](/x/)',
		'&lt;script&gt;',
	],
	...[
		'&#0;',
		'&#x3c;script>',
		'&NewLine;',
		'import a from "a"',
		'export default 1',
		'{a}',
		'{...a}',
		'<>',
		'</>',
		'<A.b c={d}/>',
	],
	...[
		'<GhiChu>',
		'</GhiChu>',
		'<NhiemVu so="1" ten="<script>">',
		'</NhiemVu>',
		'<BieuDo soLieu="lop" kieu="co-cau"/>',
		'<Dieu',
	],
	...['5 lớp', '**5** lớp', '12,5%', '1/6', '42/NQ-CP', '18.498', 'năm 2023', 'Việc làm', 'a', '<5%', '~300'],
] as const;

const figures: Readonly<Record<string, ShortFigure>> = {
	lop: { value: '5', unit: 'lớp', plan: { percent: '12,5' } },
	'viec-lam': { value: '18.498', quote: '18.498' },
	share: { value: '1', outOf: '6' },
};

const anyText = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 4 })), { maxLength: 14 });

describe('compileText on any text', () => {
	it('never throws and yields only allowed elements, attributes and addresses', () => {
		fc.assert(
			fc.property(anyText, fc.constantFrom('report', 'document'), (fragments, kind) => {
				const html = htmlOf(inputOf(fragments.join(''), { kind, figures }));
				const tags = readTags(html).filter(({ closing }) => !closing);
				const elements = new Set(tags.map(({ name }) => name));
				const attributes = tags.flatMap((tag) => [...tag.attributes.keys()].map((key) => `${tag.name} ${key}`));
				const addresses = tags.flatMap((tag) => tag.attributes.get('href') ?? []);
				expect([...elements].filter((name) => !ELEMENTS.has(name))).toEqual([]);
				expect(attributes.filter((attribute) => !ATTRIBUTES.has(attribute))).toEqual([]);
				expect(addresses.filter((address) => !SAFE_ADDRESS.test(address))).toEqual([]);
				expect(html.toLowerCase()).not.toMatch(/<script|="\s*javascript:|\0/u);
			}),
			{ numRuns: 1500 },
		);
	});

	it('names places inside the file and explains itself in whole sentences', () => {
		fc.assert(
			fc.property(anyText, (fragments) => {
				const body = fragments.join('');
				const lines = body.split(/\r\n?|\n/u);
				for (const { line, column, message, rule } of compileText(inputOf(body)).findings) {
					expect(rule).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
					expect(message).toMatch(/\.$/u);
					expect(lines[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('yields the same for the same input', () => {
		fc.assert(
			fc.property(anyText, (fragments) => {
				const input = inputOf(fragments.join(''), { figures });
				expect(compileText(input)).toEqual(compileText(structuredClone(input)));
			}),
			{ numRuns: 100 },
		);
	});
});

describe.each(fixtures())('compileText on %s', (_name, input) => {
	it('gives every id once, and every anchor, block and heading one in the page', () => {
		const { facts, parts } = compileText(input);
		const ids = readTags(parts.filter((part) => typeof part === 'string').join('')).flatMap(({ attributes }) =>
			attributes.has('id') ? [attributes.get('id')] : [],
		);
		expect(new Set(ids).size).toBe(ids.length);
		const { anchors, citations, outline } = facts;
		const wanted = [
			...Object.values(anchors).flatMap(({ id, block, heading }) => [
				id,
				block,
				...(heading === null ? [] : [heading]),
			]),
			...citations.map(({ block }) => block),
			...outline.map(({ id }) => id),
		];
		expect(ids).toEqual(expect.arrayContaining(wanted));
	});

	it('changes no word of the text where it marks figures and citations', () => {
		const marked = compileText(input).parts.map((part) =>
			typeof part === 'string' ? part : 'text' in part ? part.text : '',
		);
		const plain = compileText({
			...input,
			figures: input.figures.map((figure) => ({ ...figure, quote: 'không có' })),
		}).parts;
		const words = plain.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : ''));
		expect(wordsOf(marked.join(''))).toBe(wordsOf(words.join('')));
	});
});

function htmlOf(input: CompileInput): string {
	return compileText(input)
		.parts.map((part) => (typeof part === 'string' ? part : ''))
		.join('');
}

function fixtures(): readonly [name: string, input: CompileInput][] {
	const root = new URL('../fixtures/', import.meta.url);
	return readdirSync(root)
		.filter((name) => name.startsWith('markdown-'))
		.map((name) => {
			const folder = new URL(`${name}/`, root);
			return [name, fixtureInput(folder, readdirSync(folder).includes('setting.json'))];
		});
}
