import { numberBetween, someOf } from '#lib/base/chance.ts';
import { laterDay } from '#lib/base/dates.ts';
import { cardsTakenFromAll } from '#lib/journey/chosen.ts';
import { walkOf } from '#lib/journey/walk.ts';
import {
	actionStates,
	checkQuestions,
	diaryKinds,
	helpedFaces,
	parties,
	trends,
	wholePlan,
	type Action,
	type Check,
	type DiaryEntry,
	type Life,
	type ReturnSlip
} from '#lib/plan/life.ts';
import { communicationNeeds } from '#lib/plan/needs.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { questionOfKind, type Programme } from '#lib/programme/programme.ts';
import type { SampleSource } from './sample-source.ts';
import words from './sample-words.json' with { type: 'json' };

/** A plan that has been lived with for half a year: a diary, two checks, slips of carers, actions, who agrees, how. */
export function livePlan(programme: Programme, plan: Plan, source: SampleSource): Plan {
	const of = cardsToLiveWith(programme, plan);
	const at = source.now();
	const from = at.slice(0, 10);
	const idsFor = <Value>(count: number, make: (index: number) => Value): Readonly<Record<string, Value>> =>
		Object.fromEntries(Array.from({ length: count }, (_, index) => [source.newId(), make(index)]));
	const life: Life = {
		diary: idsFor(numberBetween(source.chance, 6, 24), (index) => entry(of, source, laterDay(from, { weeks: index }))),
		checks: idsFor(2, (index) => check(of, source, laterDay(from, { months: (index + 1) * 3 }))),
		slips: idsFor(3, (index) => slip(of, source, laterDay(from, { weeks: 2 + index * 4 }))),
		actions: idsFor(4, (index) => action(of, source, laterDay(from, { months: index + 1 }))),
		agreements: {
			[wholePlan]: Object.fromEntries(
				parties.map((party) => [
					party,
					{ agreed: source.chance() < 0.8 ? 'yes' : 'no', why: one(source, words.why), version: plan.version, at }
				])
			)
		},
		capacity: {
			[wholePlan]: {
				support: someOf(source.chance, communicationNeeds, 2),
				words: words.life.capacity,
				basis: 'agreed',
				initials: 'MK',
				at
			}
		},
		countersigned:
			plan.version > 0 ? { [`version-${plan.version}`]: { version: plan.version, initials: 'CM', at } } : {},
		keepUntil: laterDay(from, { months: 72 }),
		copyOf: null
	};
	return { ...plan, ...life, changedAt: at };
}

/** The cards that a plan is lived with. */
interface Cards {
	readonly signs: readonly string[];
	readonly waysOut: readonly string[];
}

function cardsToLiveWith(programme: Programme, plan: Plan): Cards {
	const { waysOut } = programme.landmarks;
	const { answers } = walkOf(programme, plan);
	const pairs = answers[waysOut];
	return {
		signs: cardsTakenFromAll(answers, questionOfKind(programme, waysOut, 'pair')?.signs ?? []),
		waysOut: pairs?.kind === 'pair' ? [...new Set(Object.values(pairs.pairs).flatMap((pair) => pair.waysOut))] : []
	};
}

function entry(of: Cards, source: SampleSource, day: string): DiaryEntry {
	const kind = one(source, diaryKinds.slice(0, 2));
	const isUsed = kind === 'used';
	return {
		kind,
		day,
		sign: oneOrNone(source, of.signs),
		wayOut: isUsed ? oneOrNone(source, of.waysOut) : null,
		feeling: null,
		helped: isUsed ? one(source, helpedFaces) : null,
		by: 'together',
		at: source.now()
	};
}

function check(of: Cards, source: SampleSource, day: string): Check {
	return {
		day,
		answers: Object.fromEntries(checkQuestions.map((question) => [question, one(source, trends)])),
		change: someOf(source.chance, of.waysOut, 1),
		changeWords: '',
		reason: 'planned',
		isDone: true,
		by: 'together',
		at: source.now()
	};
}

function slip(of: Cards, source: SampleSource, day: string): ReturnSlip {
	return {
		day,
		seen: someOf(source.chance, of.signs, 1),
		seenWords: '',
		tried: someOf(source.chance, of.waysOut, 1),
		triedWords: '',
		helped: one(source, helpedFaces),
		next: one(source, words.life.next),
		initials: 'TR',
		at: source.now()
	};
}

function action(of: Cards, source: SampleSource, day: string): Action {
	const at = source.now();
	return {
		what: one(source, words.risk.carers),
		who: one(source, words.risk.who),
		by: day,
		state: one(source, actionStates),
		why: '',
		sign: oneOrNone(source, of.signs),
		addedAt: at,
		at
	};
}

function one<Value>(source: SampleSource, list: readonly [Value, ...Value[]] | readonly Value[]): Value {
	const [found] = someOf(source.chance, list, 1);
	if (found === undefined) throw new Error('A list of samples is empty.');
	return found;
}

function oneOrNone(source: SampleSource, list: readonly string[]): string | null {
	return someOf(source.chance, list, 1)[0] ?? null;
}
