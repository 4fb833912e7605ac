import type { ClipShelf, ClipStore } from '#lib/ports/clips.ts';

/** One shelf of two: what staff recorded on this device, then what came with the app. */
export function joinShelves(recorded: ClipStore, files: ClipShelf): ClipShelf {
	return {
		clipFor: async (language, text) => {
			const found = await recorded.find(language, text);
			return (found.ok ? found.value : undefined) ?? files.clipFor(language, text);
		}
	};
}
