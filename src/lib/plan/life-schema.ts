import * as v from 'valibot';
import { closedObject } from '#lib/programme/closed.ts';
import { day, id, longText, moment, recordOf, saidBy, shortText } from './answer-schema.ts';
import {
	abilities,
	actionStates,
	checkQuestions,
	diaryKinds,
	helpedFaces,
	lifeLimits,
	parties,
	trends,
	type Life
} from './life.ts';
import { communicationNeeds, shareBases } from './needs.ts';

const oneOf = <const Words extends readonly string[]>(words: Words) =>
	v.picklist(words, `This must be one of: ${words.join(', ')}.`);
const line = longText(400);
const initials = shortText(20);
const card = v.nullable(id);
const cards = v.pipe(v.array(id, 'This must be a list.'), v.maxLength(60, 'This list is too long.'), v.readonly());
const version = v.pipe(
	v.number('This must be a whole number.'),
	v.integer('This must be a whole number.'),
	v.minValue(0, 'Versions count from 0.'),
	v.maxValue(100000)
);
const helped = v.nullable(oneOf(helpedFaces));
/** An object with one field for each of some words. */
const forEach = <const Words extends readonly string[], Value extends v.GenericSchema>(words: Words, value: Value) =>
	closedObject(v.entriesFromList(words, value));

const agreement = v.optional(
	closedObject({ agreed: oneOf(['yes', 'no', 'could-not-answer']), why: line, version, at: moment })
);

/** The shape of the second life of a plan: fields of the plan file. */
export const lifeEntries = {
	diary: recordOf(
		closedObject({
			kind: oneOf(diaryKinds),
			day,
			sign: card,
			wayOut: card,
			feeling: card,
			helped,
			by: saidBy,
			at: moment
		}),
		lifeLimits.diary
	),
	checks: recordOf(
		closedObject({
			day,
			answers: forEach(checkQuestions, v.optional(oneOf(trends))),
			change: cards,
			changeWords: line,
			reason: oneOf(['planned', 'lapse']),
			isDone: v.boolean('This must be true or false.'),
			by: saidBy,
			at: moment
		}),
		lifeLimits.checks
	),
	slips: recordOf(
		closedObject({
			day,
			seen: cards,
			seenWords: line,
			tried: cards,
			triedWords: line,
			helped,
			next: line,
			initials,
			at: moment
		}),
		lifeLimits.slips
	),
	actions: recordOf(
		closedObject({
			what: line,
			who: line,
			by: v.nullable(day),
			state: oneOf(actionStates),
			why: line,
			sign: card,
			addedAt: moment,
			at: moment
		}),
		lifeLimits.actions
	),
	agreements: recordOf(forEach(parties, agreement), 200),
	capacity: recordOf(
		closedObject({
			support: v.pipe(v.array(oneOf(communicationNeeds), 'This must be a list.'), v.maxLength(20), v.readonly()),
			words: forEach(abilities, line),
			basis: v.nullable(oneOf(shareBases)),
			initials,
			at: moment
		}),
		200
	),
	countersigned: recordOf(closedObject({ version, initials, at: moment }), 2000),
	keepUntil: v.nullable(day),
	copyOf: v.nullable(id)
} satisfies Record<keyof Life, v.GenericSchema>;
