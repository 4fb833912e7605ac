import { isRecord } from '#lib/base/json.ts';
import { usualSettings } from './settings.ts';

/** One step from a plan format version to the next. It takes data of any quality and only moves what it knows. */
export interface Migration {
	readonly from: number;
	readonly name: string;
	readonly migrate: (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** All migrations in order of `from`. Format version 1 is the first that was ever written. */
export const migrations: readonly Migration[] = [
	{
		from: 1,
		name: 'how he sees and hears his plan, and teach-back',
		// A plan put together again from its history may hold these already: what is there stays.
		migrate: (file) => ({ settings: usualSettings, teachBack: {}, ...file })
	}
];

/**
 * Lifts a file to the wanted format version, one numbered step after the other. Gives the file back as it is when it
 * is not a plan file, or when no unbroken way leads there: `restore` then says what is wrong.
 */
export function migrate(file: unknown, wanted: number, steps: readonly Migration[] = migrations): unknown {
	if (!isRecord(file) || typeof file['formatVersion'] !== 'number') return file;
	let current = file;
	for (let version = file['formatVersion']; version < wanted; version += 1) {
		const step = steps.find((candidate) => candidate.from === version);
		if (step === undefined) return file;
		current = { ...step.migrate(current), formatVersion: version + 1 };
	}
	return current;
}
