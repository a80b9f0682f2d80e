import type { Site } from '#domain/site';
import { emailAddress, webAddress, webOrEmailAddress } from '#schema/addresses';
import { type Read, readContent } from '#schema/read';
import type { SourceFile } from '#schema/source-text';
import { keys, optional, statedOrNull, text } from '#schema/values';

/** Reads `site.yaml`. */
export function readSite(file: SourceFile): Read<Site> {
	return readContent(file, { layout: 'yaml', schema: siteShape, rules: () => [], build: siteOf });
}

export const siteShape = keys({
	name: text,
	tagline: text,
	url: webAddress,
	owner: statedOrNull(text),
	notice: statedOrNull(text),
	contact: keys({ email: optional(emailAddress), reportErrors: optional(webOrEmailAddress) })
		.nullish()
		.transform((contact) => contact ?? { email: null, reportErrors: null }),
	licence: keys({ code: text, data: text }),
});

function siteOf(shape: Site): Site {
	return { ...shape, url: shape.url.replace(/\/$/u, '') };
}
