import { isRecord } from '#lib/base/json.ts';
import type { ClipShelf } from '#lib/ports/clips.ts';

/** What the ends of file names say about a sound. */
const types: ReadonlyMap<string, string> = new Map([
	['m4a', 'audio/mp4'],
	['mp4', 'audio/mp4'],
	['mp3', 'audio/mpeg'],
	['webm', 'audio/webm']
]);

/**
 * The recordings that come with the app: `easy-read/voice/<language>/clips.json` says which file holds which text.
 * @param base the folder that the app is served from
 * @param languages those that have a folder
 */
export function createClipFiles(base: string, languages: readonly string[]): ClipShelf {
	const folderOf = (language: string) => `${base}easy-read/voice/${language}/`;
	const lists = new Map<string, Promise<ReadonlyMap<string, string>>>();

	function listOf(language: string): Promise<ReadonlyMap<string, string>> {
		const known = lists.get(language) ?? readList(`${folderOf(language)}clips.json`);
		lists.set(language, known);
		return known;
	}
	return {
		clipFor: async (language, text) => {
			if (!languages.includes(language)) return undefined;
			const file = (await listOf(language)).get(text);
			const type = types.get(file?.split('.').at(-1) ?? '');
			if (file === undefined || type === undefined) return undefined;
			const bytes = await read(folderOf(language) + file, (answer) => answer.arrayBuffer());
			return bytes === undefined ? undefined : { type, bytes };
		}
	};
}

/** An empty list when there is none: then the voice of the device reads. */
async function readList(address: string): Promise<ReadonlyMap<string, string>> {
	const list = await read(address, (answer): Promise<unknown> => answer.json());
	const entries = isRecord(list) ? Object.entries(list) : [];
	return new Map(entries.flatMap(([text, file]) => (typeof file === 'string' ? [[text, file] as const] : [])));
}

async function read<Value>(address: string, take: (answer: Response) => Promise<Value>): Promise<Value | undefined> {
	try {
		const answer = await fetch(address);
		return answer.ok ? await take(answer) : undefined;
	} catch {
		return undefined;
	}
}
