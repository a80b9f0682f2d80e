/** An element of an XML tree. Names are `prefix:local`, with the prefixes that the vocabulary gives. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (XmlElement | string)[];
}

/** The element of that name right below another. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
	return parent?.children.find((child) => typeof child !== 'string' && child.name === name) as XmlElement | undefined;
}

export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
	return elementsIn(parent).filter((child) => child.name === name);
}

export function elementsIn(parent: XmlElement | undefined): readonly XmlElement[] {
	return parent?.children.filter((child) => typeof child !== 'string') ?? [];
}

/** The text right below an element. */
export function textIn(element: XmlElement): string {
	return element.children.filter((child) => typeof child === 'string').join('');
}
