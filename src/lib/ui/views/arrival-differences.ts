import type { ArrivingPlan } from '#lib/ports/backups.ts';
import type { LoadedProgramme } from '#lib/session/programmes.ts';
import type { Say } from '#lib/words/app-words.ts';
import { packWordsOf } from '#lib/words/pack-words.ts';

type Arriving = Extract<ArrivingPlan, { kind: 'plan' }>;

/** What staff call each field of a plan that can differ; answers are told by the journey they stand in. */
const fields = {
	name: 'differs-name',
	language: 'differs-manner',
	voice: 'differs-manner',
	level: 'differs-manner',
	needs: 'differs-manner',
	settings: 'differs-manner',
	version: 'differs-agreed',
	agreedAt: 'differs-agreed',
	ruleChecks: 'differs-checks',
	staff: 'differs-staff',
	sharing: 'differs-sharing',
	risk: 'differs-staff',
	teachBack: 'differs-staff'
} as const;

/** Says where a plan in a file and the one here differ, section by section. Nothing that was said is quoted. */
export function differenceLines(
	{ plan, differences }: Arriving,
	loaded: LoadedProgramme | undefined,
	say: Say
): readonly string[] {
	const counts = new Map<string, number>();
	const lines = new Set<string>();
	for (const { field, entry } of differences) {
		const journey = field === 'answers' ? journeyOf(loaded, entry) : undefined;
		if (journey !== undefined) counts.set(journey, (counts.get(journey) ?? 0) + 1);
		else lines.add(say(isField(field) ? fields[field] : 'differs-other'));
	}
	const manner = { voice: plan.voice, level: plan.level };
	const words = loaded && packWordsOf(loaded.languages, plan.language, manner, () => undefined);
	const sections = [...counts].map(([id, count]) => say('differs-answers', { title: words?.title(id) ?? id, count }));
	return [...sections, ...lines];
}

function journeyOf(loaded: LoadedProgramme | undefined, step: string | undefined): string | undefined {
	return loaded?.programme.steps.get(step ?? '')?.journey.id;
}

function isField(field: string): field is keyof typeof fields {
	return Object.hasOwn(fields, field);
}
