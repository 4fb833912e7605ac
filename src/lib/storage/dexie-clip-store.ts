import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Digest } from '#lib/plan/revisions.ts';
import type { ClipStore } from '#lib/ports/clips.ts';
import type { Sound } from '#lib/ports/recorder.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { Place, Sealer } from '#lib/ports/sealer.ts';
import { bytesOfText, textOfBytes } from '#lib/base/bytes-as-text.ts';
import { writing } from './fence.ts';
import type { PlanDatabase } from './plan-database.ts';
import { problemOf } from './problems.ts';

/** A clip as it comes out of its envelope. */
interface ReadClip {
	readonly language: string;
	readonly text: string;
	readonly sound: Sound;
}

/** The recorded texts of this device in IndexedDB, sealed as the plans are. In clear stands only a mark of each text. */
export function createDexieClipStore(
	database: PlanDatabase,
	{ sealer, digest }: { readonly sealer: Sealer; readonly digest: Digest }
): ClipStore {
	const keyOf = async (language: string, text: string) =>
		sealer.mark(await digest(`${language}\n${text}`), placeOf(''));
	return {
		find: (language, text) =>
			guarded(async () => {
				const record = await database.clips.get(await keyOf(language, text));
				if (record === undefined) return undefined;
				return readClip(await sealer.open(record.clip, placeOf(record.key)))?.sound;
			}),
		list: (language) =>
			guarded(async () => {
				const records = await database.clips.toArray();
				const clips = await Promise.all(
					records.map(async ({ key, clip }) => readClip(await sealer.open(clip, placeOf(key))))
				);
				return clips.flatMap((clip) => (clip?.language === language ? [clip.text] : []));
			}),
		keep: (language, text, { type, seconds, bytes }) =>
			guarded(async () => {
				const key = await keyOf(language, text);
				const value = { language, text, type, seconds, bytes: textOfBytes(bytes) };
				const clip = await sealer.seal(value, placeOf(key));
				await writing(database, [database.clips], () => database.clips.put({ key, clip }));
				return null;
			}),
		remove: (language, text) =>
			guarded(async () => {
				const key = await keyOf(language, text);
				await writing(database, [database.clips], () => database.clips.delete(key));
				return null;
			})
	};
}

function placeOf(id: string): Place {
	return { kind: 'clip', id };
}

async function guarded<Value>(work: () => Promise<Value>): Promise<Result<Value, StoreProblem>> {
	try {
		return succeed(await work());
	} catch (thrown) {
		return refuse(problemOf(thrown));
	}
}

/** Undefined when the record cannot be read: then the voice reads the text. */
function readClip(value: unknown): ReadClip | undefined {
	if (!isRecord(value)) return undefined;
	const { language, text, type, seconds, bytes: letters } = value;
	const bytes = typeof letters === 'string' ? bytesOfText(letters) : undefined;
	if (bytes === undefined || typeof language !== 'string' || typeof text !== 'string') return undefined;
	if (typeof type !== 'string' || typeof seconds !== 'number') return undefined;
	return { language, text, sound: { type, seconds, bytes } };
}
