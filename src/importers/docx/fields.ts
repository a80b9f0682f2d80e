import type { XmlElement } from '#importers/xml-element';

/**
 * Follows the fields of one paragraph (page numbers, links, dates): what stands between `begin` and `separate` is a
 * command, what follows is its result (ECMA-376, Part 1, 17.16.18).
 */
export interface FieldState {
	readonly mark: (fieldCharacter: XmlElement) => void;
	/** Whether text that stands here is part of a command. */
	readonly inCommand: () => boolean;
}

export function fieldState(): FieldState {
	const open: ('command' | 'result')[] = [];
	return {
		mark: ({ attributes }) => {
			switch (attributes['w:fldCharType']) {
				case 'begin':
					open.push('command');
					break;
				case 'separate':
					if (open.length > 0) open[open.length - 1] = 'result';
					break;
				case 'end':
					open.pop();
					break;
			}
		},
		inCommand: () => open.includes('command'),
	};
}
