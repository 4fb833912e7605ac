import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Digest } from '#lib/plan/revisions.ts';
import type { ClipStore } from '#lib/ports/clips.ts';
import type { Sound } from '#lib/ports/recorder.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import { bytesOfText, textOfBytes } from './bytes-as-text.ts';
import type { Sealer } from './envelope.ts';
import type { PlanDatabase } from './plan-database.ts';
import { problemOf } from './problems.ts';

/** A clip as it comes out of its envelope. */
interface ReadClip {
	readonly language: string;
	readonly text: string;
	readonly sound: Sound;
}

/** The recorded texts of this device in IndexedDB, sealed as the plans are. Only a digest of each text can be read. */
export function createDexieClipStore(
	database: PlanDatabase,
	{ sealer, digest }: { readonly sealer: Sealer; readonly digest: Digest }
): ClipStore {
	const keyOf = (language: string, text: string) => digest(`${language}\n${text}`);
	return {
		find: (language, text) =>
			guarded(async () => {
				const record = await database.clips.get(await keyOf(language, text));
				return record === undefined ? undefined : readClip(await sealer.open(record.clip))?.sound;
			}),
		list: (language) =>
			guarded(async () => {
				const records = await database.clips.toArray();
				const clips = await Promise.all(records.map(async ({ clip }) => readClip(await sealer.open(clip))));
				return clips.flatMap((clip) => (clip?.language === language ? [clip.text] : []));
			}),
		keep: (language, text, { type, seconds, bytes }) =>
			guarded(async () => {
				const clip = await sealer.seal({ language, text, type, seconds, bytes: textOfBytes(bytes) });
				await database.clips.put({ key: await keyOf(language, text), clip });
				return null;
			}),
		remove: (language, text) =>
			guarded(async () => {
				await database.clips.delete(await keyOf(language, text));
				return null;
			})
	};
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
