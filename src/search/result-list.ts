import type { PageText } from '#search/page-text';
import type { Passage } from '#search/passages';

/** One result: the page, and the passages that open at their anchors. Foreign text enters as text only. */
export function resultItem(page: PageText, passages: readonly Passage[]): HTMLLIElement {
	const item = document.createElement('li');
	item.dataset['url'] = page.url;
	item.append(element('h3', link(page.url, page.meta['title'] ?? page.url)));
	if (page.meta['source'] !== undefined) item.append(withClass('muted', element('p', page.meta['source'])));
	for (const passage of passages) item.append(passageOf(page, passage));
	return item;
}

/** A group of results under its heading; results go into the list that comes back with it. */
export function resultGroup(
	name: string,
	heading: string,
	remark: string,
): { section: HTMLElement; list: HTMLElement } {
	const list = element('ol');
	const section = element('section', element('h2', heading));
	section.dataset['group'] = name;
	if (remark !== '') section.append(withClass('muted', element('p', remark)));
	section.append(list);
	return { section, list };
}

export function button(label: string, press: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.textContent = label;
	made.addEventListener('click', press);
	return made;
}

export function element(name: string, ...content: readonly (Node | string)[]): HTMLElement {
	const made = document.createElement(name);
	made.append(...content);
	return made;
}

function passageOf({ url }: PageText, { under, pieces, startsInside, endsInside }: Passage): HTMLElement {
	const paragraph = element('p');
	if (under !== null && under.heading !== '') paragraph.append(link(`${url}#${under.id}`, under.heading), ' ');
	if (startsInside) paragraph.append('… ');
	for (const [index, { text, marked }] of pieces.entries()) {
		paragraph.append(index > 0 ? ' ' : '', marked ? element('mark', text) : text);
	}
	if (endsInside) paragraph.append(' …');
	return paragraph;
}

function link(address: string, text: string): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = address;
	made.textContent = text;
	return made;
}

function withClass(name: string, made: HTMLElement): HTMLElement {
	made.className = name;
	return made;
}
