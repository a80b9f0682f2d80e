/** One rule of the check, explained to those who write content. All texts are Vietnamese. */
export interface RuleGuide {
	/** What is wrong, in a few words: the heading of its page. */
	readonly title: string;
	/** What the rule means, and why it is there. */
	readonly meaning: string;
	readonly remedy: string;
	/** Content in which the check finds this rule and no other. */
	readonly wrong: RuleExample;
	/** The same content, mended: the check finds nothing. */
	readonly right: RuleExample;
	/** A finding that does not stop the build. */
	readonly warns?: true;
	/** Rules that the wrong example cannot help breaking, too. */
	readonly neverWithout?: readonly string[];
}

export type RuleGuides = Readonly<Record<string, RuleGuide>>;

/** What an example says differently from a small content folder in which everything is right. */
export interface RuleExample extends ExampleText {
	/** A report of the year before; it is there only where this is given. */
	readonly earlier?: ExampleText;
	/** The report as it was published, where the rule compares with that. */
	readonly published?: ExampleText;
	/** The report itself is no longer there. */
	readonly removed?: true;
	/** A document; it is there only where this is given. */
	readonly document?: ExampleText;
	/** Further files by path, whole. */
	readonly files?: Readonly<Record<string, ExampleLines | Uint8Array | { readonly linkTo: string }>>;
	/** Stands in words for what cannot be shown: bytes, or very much text. */
	readonly said?: string;
}

/** Of the report, where nothing else is said. */
export interface ExampleText {
	/** Keys in place of those that the file has otherwise. */
	readonly head?: ExampleLines;
	/** The text, in place of the one that the file has otherwise. */
	readonly text?: ExampleLines;
}

export type ExampleLines = string | readonly string[];

export function linesOf(lines: ExampleLines): string {
	return typeof lines === 'string' ? lines : lines.join('\n');
}
