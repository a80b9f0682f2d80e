import { z } from 'astro/zod';
import type { Indicator } from '#domain/indicator';
import { type Read, readContent } from '#schema/read';
import type { SourceFile } from '#schema/source-text';
import { flag, id, keys, list, optional, period, text } from '#schema/values';

/** Reads `so-lieu/<id>.yaml`. */
export function readIndicator(file: SourceFile): Read<Indicator> {
	return readContent(file, {
		layout: 'yaml',
		schema: indicatorShape,
		rules: () => [],
		build: (shape, id) => ({ ...shape, id }),
	});
}

export const indicatorShape = keys({
	name: text,
	field: id,
	unit: text,
	direction: z.enum(['higher-is-better', 'lower-is-better', 'none']),
	/** A percentage of a whole, never above 100; a percentage of a plan or of growth is none. */
	proportion: flag,
	definition: optional(text),
	breaks: list(keys({ at: period, reason: text, verified: flag })),
});
