/** One indexed page as the engine gives it back. */
export interface PageText {
	/** With the base of the site. */
	readonly url: string;
	/** Words parted by single blanks; places of words are counted in it. */
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly anchors: readonly Anchor[];
}

/** An element that a result can open at. */
export interface Anchor {
	readonly element: string;
	readonly id: string;
	readonly text: string;
	readonly title?: string;
	/** Place of its first word. */
	readonly location: number;
}
