import type { FilesByPath } from '#lib/words/language-files.ts';

/** Files of words by their paths, fetched together. A file that cannot be had throws. */
export async function fetchFiles<File>(
	loaders: FilesByPath<() => Promise<File>>,
	paths: readonly string[]
): Promise<FilesByPath<File>> {
	const files = await Promise.all(
		paths.map(async (path) => {
			const file = await loaders[path]?.();
			return file === undefined ? [] : [[path, file] as const];
		})
	);
	return Object.fromEntries(files.flat());
}
