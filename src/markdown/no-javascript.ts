import type { Options } from 'remark-mdx';

type JavaScriptParser = NonNullable<Options['acorn']>;

/**
 * Stands where MDX expects a JavaScript parser. A content file holds no code, so none is read: braces end at the first
 * closing one, `import` and `export` at the first blank line, and the guard refuses both.
 */
export const noJavaScript: JavaScriptParser = {
	parse: ({ length }) => ({ type: 'Program', body: [], sourceType: 'module', start: 0, end: length }),
	parseExpressionAt: ({ length }) => ({ type: 'ObjectExpression', properties: [], start: 0, end: length }),
};
