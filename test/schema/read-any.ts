import { readIndicator } from '#schema/indicator';
import { kindOfPath } from '#schema/kind-of-path';
import { readOfficialDocument } from '#schema/official-document';
import { readOrganisation } from '#schema/organisation';
import type { Read } from '#schema/read';
import { readReport } from '#schema/report';
import { readSite } from '#schema/site';
import type { SourceFile } from '#schema/source-text';

/** Reads a content file by the reader of its path. */
export function readAny(file: SourceFile): Read<unknown> {
	switch (kindOfPath(file.path)) {
		case 'report':
			return readReport(file);
		case 'document':
			return readOfficialDocument(file);
		case 'organisation':
			return readOrganisation(file);
		case 'indicator':
			return readIndicator(file);
		case 'site':
			return readSite(file);
		default:
			throw new Error(`No reader for ${file.path}`);
	}
}
