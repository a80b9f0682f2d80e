import type { PreviewContent } from '#loaders/draft/preview-content';

/** Says what the preview page shows in the build to come. */
export function showPreview(preview: PreviewContent): void {
	shared.preview = preview;
}

/** What the preview page shows. */
export function previewed(): PreviewContent {
	if (shared.preview === undefined) throw new Error('The preview page is built by the command preview-file alone');
	return shared.preview;
}

/** A build has its own copies of all modules, so what they share is kept with the process. */
const shared = globalThis as typeof globalThis & { preview?: PreviewContent };
