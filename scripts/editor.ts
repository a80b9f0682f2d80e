import { writeEditorFiles } from '#loaders/draft/editor-files';
import { contentPaths } from './content-paths.ts';

/**
 * `npm run editor`: lets VS Code complete and explain the metadata of reports and documents, in the repository that holds
 * the content folder. To be run again when files were added by hand.
 */
const folder = writeEditorFiles(contentPaths().content);
console.log(
	`Đã chuẩn bị gợi ý cho VS Code. Hãy mở thư mục ${folder} bằng VS Code và cài các phần mở rộng được đề nghị.`,
);
