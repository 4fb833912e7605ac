import { pathOf, type Fault } from '#lib/base/fault.ts';
import type { Condition, Pack, Question, Step } from './grammar.ts';

/** A step of a session, and where it stands. */
interface Sat {
	readonly step: string;
	readonly session: number;
	readonly path: readonly (string | number)[];
}

/**
 * Checks the sessions of a pack: every step stands in exactly one, the limits of confidentiality come first, and no step
 * comes before one that it takes from. Gives every mistake, each with its path; none for a pack without sessions.
 */
export function checkSessions({ sessions, journeys, landmarks }: Pack): readonly Fault[] {
	if (sessions === undefined) return [];
	const steps = new Map(journeys.flatMap((journey) => journey.steps.map((step) => [step.id, step] as const)));
	const sat = sessions.flatMap((session, s) =>
		session.steps.map((step, i): Sat => ({ step, session: s, path: ['sessions', s, 'steps', i] }))
	);
	const order = new Map(sat.map(({ step }, at) => [step, at]));
	const ids = sessions.map(({ id }) => id);
	return [
		...ids.flatMap((id, s) =>
			ids.indexOf(id) === s ? [] : [fault(['sessions', s, 'id'], `The id "${id}" stands twice. Each id is used once.`)]
		),
		...sat.flatMap((one, at) => checkPlace(one, sat.slice(0, at), steps)),
		...[...steps.keys()]
			.filter((id) => !order.has(id))
			.map((id) => fault(['sessions'], `The step "${id}" stands in no session.`)),
		...sat.flatMap(({ step, path }, at) =>
			sourcesOf(steps.get(step))
				.filter((source) => (order.get(source) ?? -1) > at)
				.map((source) => fault(path, `This step takes from "${source}", which comes later.`))
		),
		...checkLimits(sat, steps, landmarks.limits)
	];
}

function checkPlace({ step, path }: Sat, before: readonly Sat[], steps: ReadonlyMap<string, Step>): readonly Fault[] {
	if (!steps.has(step)) return [fault(path, `There is no step "${step}".`)];
	const isTwice = before.some((other) => other.step === step);
	return isTwice ? [fault(path, `The step "${step}" stands in two places. Each step is in one session.`)] : [];
}

function checkLimits(sat: readonly Sat[], steps: ReadonlyMap<string, Step>, limits: string): readonly Fault[] {
	const at = sat.findIndex(({ step }) => step === limits);
	const isFirst = sat.slice(0, at).every(({ step }) => steps.get(step)?.question.kind === 'info');
	return at < 0 || isFirst ? [] : [fault(['sessions'], 'The limits come before the first question.')];
}

/** The steps that have to be answered before this one can be. */
function sourcesOf(step: Step | undefined): readonly string[] {
	return step === undefined ? [] : [...takenBy(step.question), ...(step.only === undefined ? [] : named(step.only))];
}

function takenBy(question: Question): readonly string[] {
	if (question.kind === 'pair') return [...question.signs, ...(question.from ?? [])];
	return question.kind === 'choose' ? (question.from ?? []) : [];
}

function named(condition: Condition): readonly string[] {
	switch (condition.kind) {
		case 'all':
		case 'any':
			return condition.conditions.flatMap(named);
		case 'not':
			return named(condition.condition);
		default:
			return [condition.step];
	}
}

function fault(path: readonly (string | number)[], sentence: string): Fault {
	return { path: pathOf(path), sentence };
}
