import { succeed } from '#lib/base/result.ts';
import type { ClipStore } from '#lib/ports/clips.ts';
import type { Sound } from '#lib/ports/recorder.ts';

/** The fake of the store of recorded texts. */
export function createMemoryClipStore(): ClipStore {
	const clips = new Map<string, { readonly language: string; readonly text: string; readonly sound: Sound }>();
	const keyOf = (language: string, text: string) => JSON.stringify([language, text]);
	return {
		find: async (language, text) => succeed(clips.get(keyOf(language, text))?.sound),
		list: async (language) =>
			succeed([...clips.values()].flatMap((clip) => (clip.language === language ? [clip.text] : []))),
		keep: async (language, text, sound) => {
			clips.set(keyOf(language, text), { language, text, sound });
			return succeed(null);
		},
		remove: async (language, text) => {
			clips.delete(keyOf(language, text));
			return succeed(null);
		}
	};
}
