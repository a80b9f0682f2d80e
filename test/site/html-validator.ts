import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// Astro writes attributes and void elements its own way; both are valid HTML.
		'void-style': 'off',
		'no-trailing-whitespace': 'off',
		'long-title': 'off',
		// A drawing takes its name from its <title> and <desc>.
		'aria-label-misuse': ['error', { allowAnyNamable: true }],
	},
});

/** What is wrong with an HTML file, a line each. */
export async function htmlFaults(file: string): Promise<readonly string[]> {
	const { results } = await validator.validateFile(file);
	return results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`));
}
