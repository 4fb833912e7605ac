import { isRecord } from '#lib/base/json.ts';
import { emptyLife } from './life.ts';
import { emptyRiskPlan } from './risk-plan.ts';
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
	},
	{
		from: 2,
		name: 'why a section is shown, and what staff add for the care manager',
		migrate: (file) => ({
			...file,
			sharing: liftSharing(file['sharing'], file['createdAt']),
			risk: { ...emptyRiskPlan, ...(isRecord(file['risk']) ? file['risk'] : {}) }
		})
	},
	{
		from: 3,
		name: 'how strong a feeling is, and what changes round him',
		migrate: (file) => ({
			...file,
			answers: liftFeelings(file['answers']),
			risk: isRecord(file['risk']) ? { changes: emptyRiskPlan.changes, ...file['risk'] } : file['risk']
		})
	},
	{
		from: 4,
		name: 'what became of the plan since it was made',
		migrate: (file) => ({ ...emptyLife, ...file })
	}
];

/** Feelings without a meter get an empty one; what has one already stays. */
function liftFeelings(answers: unknown): unknown {
	if (!isRecord(answers)) return answers;
	return Object.fromEntries(
		Object.entries(answers).map(([step, answer]) => [
			step,
			isRecord(answer) && answer['kind'] === 'feelings' ? { strength: {}, ...answer } : answer
		])
	);
}

/**
 * A plain yes or no becomes a share that he agreed to. Its moment is that of the plan's beginning: it never changes, so that
 * a plan put together again from its history is the same plan. What is a share already stays.
 */
function liftSharing(sharing: unknown, at: unknown): unknown {
	if (!isRecord(sharing)) return sharing;
	return Object.fromEntries(
		Object.entries(sharing).map(([section, readers]) => [
			section,
			isRecord(readers)
				? Object.fromEntries(
						Object.entries(readers).map(([reader, shown]) => [
							reader,
							typeof shown === 'boolean' ? { shown, basis: 'agreed', at } : shown
						])
					)
				: readers
		])
	);
}

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
