import * as fc from 'fast-check';
import {
	checkQuestions,
	helpedFaces,
	trends,
	type Check,
	type DiaryEntry,
	type Life,
	type ReturnSlip
} from '#lib/plan/life.ts';
import { beginning } from './small-plan.ts';

/** A line of a diary: by itself it names nothing. */
export function lineOf(day: string, said: Partial<DiaryEntry> = {}): DiaryEntry {
	const blank = {
		kind: 'used',
		sign: null,
		wayOut: null,
		feeling: null,
		helped: null,
		by: 'me',
		at: beginning
	} as const;
	return { ...blank, day, ...said };
}

/** A carer's slip: by itself it names nothing. */
export function slipOf(day: string, said: Partial<ReturnSlip> = {}): ReturnSlip {
	const blank = { seen: [], seenWords: '', tried: [], triedWords: '', helped: null, next: '', initials: 'TR' };
	return { ...blank, day, at: beginning, ...said };
}

/** A check that came to its end. */
export function checkOf(day: string, answers: Check['answers'] = {}, said: Partial<Check> = {}): Check {
	const blank = {
		change: [],
		changeWords: '',
		reason: 'planned',
		isDone: true,
		by: 'together',
		at: beginning
	} as const;
	return { ...blank, day, answers, ...said };
}

/** Notes by id, in the order given. */
export function byId<Note>(notes: readonly Note[]): Readonly<Record<string, Note>> {
	return Object.fromEntries(notes.map((note, index) => [`note${String(index).padStart(16, '0')}`, note]));
}

const aDay = fc
	.tuple(fc.integer({ min: 2025, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
	.map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** Notes of chance about some cards. */
export function anyNotes(cards: readonly string[]): fc.Arbitrary<Pick<Life, 'diary' | 'slips' | 'checks'>> {
	const oneCard = fc.option(fc.constantFrom(...cards), { nil: null });
	const someCards = fc.uniqueArray(fc.constantFrom(...cards), { maxLength: 4 });
	const line = fc
		.record({
			kind: fc.constantFrom('used', 'noticed', 'lapse'),
			sign: oneCard,
			wayOut: oneCard,
			feeling: oneCard,
			helped: fc.option(fc.constantFrom(...helpedFaces), { nil: null })
		})
		.chain((said) => aDay.map((day) => lineOf(day, said)));
	const slip = fc.record({ seen: someCards, tried: someCards }).chain((said) => aDay.map((day) => slipOf(day, said)));
	const answers = fc.dictionary(fc.constantFrom(...checkQuestions), fc.constantFrom(...trends));
	const check = fc.tuple(aDay, answers, fc.boolean()).map(([day, said, isDone]) => checkOf(day, said, { isDone }));
	return fc.record({
		diary: fc.array(line, { maxLength: 40 }).map(byId),
		slips: fc.array(slip, { maxLength: 10 }).map(byId),
		checks: fc.array(check, { maxLength: 5 }).map(byId)
	});
}
