import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** An HTML file of the built site and its address. */
export interface BuiltPage {
	readonly file: string;
	readonly address: string;
}

export function builtPages(site: string): readonly BuiltPage[] {
	return readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile() && item.name.endsWith('.html'))
		.map((item) => join(item.parentPath, item.name))
		.sort()
		.map((file) => ({ file, address: `/${relative(site, file).replace(/index\.html$/u, '')}` }));
}

/** Whether the page only leads on to where what stood there stands now. */
export function isMoved({ file }: BuiltPage): boolean {
	return readFileSync(file, 'utf8').includes('<meta http-equiv="refresh"');
}
