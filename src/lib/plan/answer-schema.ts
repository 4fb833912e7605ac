import * as v from 'valibot';
import { isMoment, readDay } from '#lib/base/dates.ts';
import { closedObject, notList } from '#lib/programme/closed.ts';
import { strengths, type Answer } from './answers.ts';
import { longest } from './longest.ts';

/**
 * Forms that the JSON Schema can carry too, so they hold nothing that only some readers of such patterns know. Signs
 * without a shape on paper are shut out by their ranges; broken characters are found before (`scan`).
 */
const shapes = {
	line: new RegExp('^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$'),
	lines: new RegExp('^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$'),
	moment: /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,3})?Z$/,
	day: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/
} as const;

const text = (most: number) =>
	v.pipe(
		v.string('This must be text.'),
		v.maxLength(most, `This text is too long: at most ${most} characters.`),
		// Everything that has no shape on paper, but for line breaks.
		v.regex(shapes.line, 'This text holds a character that cannot be printed.')
	);
const lines = (most: number) =>
	v.pipe(
		v.string('This must be text.'),
		v.maxLength(most, `This text is too long: at most ${most} characters.`),
		v.regex(shapes.lines, 'This text holds a character that cannot be printed.')
	);
export const id = v.pipe(
	v.string('This must be an id.'),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id has only small letters a to z, figures and single hyphens.'),
	v.maxLength(longest.id, 'This id is too long.')
);
const ownId = v.pipe(
	v.string('This must be an id.'),
	v.regex(/^own-[a-z0-9]+(-[a-z0-9]+)*$/, 'The id of an own card begins with "own-".'),
	v.maxLength(longest.id, 'This id is too long.')
);
export const moment = v.pipe(
	v.string('This must be a moment in time.'),
	v.regex(shapes.moment, 'This must be a moment in UTC, such as 2026-11-22T10:00:00.000Z.'),
	v.check(isMoment, 'This must be a moment in UTC, such as 2026-11-22T10:00:00.000Z.')
);
export const day = v.pipe(
	v.string('This must be a day.'),
	v.regex(shapes.day, 'This must be a real day, such as 2026-11-22.'),
	v.check((value) => readDay(value) !== undefined, 'This must be a real day, such as 2026-11-22.')
);

/** Most entries in one answer. */
const mostEntries = 400;
const list = <Item extends v.GenericSchema>(item: Item) =>
	v.pipe(
		v.array(item, 'This must be a list.'),
		v.maxLength(mostEntries, `A list holds at most ${mostEntries} entries.`),
		v.readonly()
	);
export const recordOf = <Value extends v.GenericSchema>(value: Value, most: number = mostEntries) =>
	v.pipe(
		notList(v.record(id, value, 'This must be an object of entries by id.')),
		v.check((entries) => Object.keys(entries).length <= most, `This holds more than ${most} entries.`),
		v.readonly()
	);
const ids = v.pipe(
	list(id),
	v.check((values) => new Set(values).size === values.length, 'The same id stands twice in this list.')
);

export const saidBy = v.picklist(['me', 'together', 'staff'], 'This must be "me", "together" or "staff".');

const authored = {
	by: saidBy,
	at: moment,
	marks: recordOf(v.picklist(['not-sure', 'skipped'], 'A mark is "not-sure" or "skipped".'), 100),
	media: ids
};
const own = list(
	v.pipe(
		closedObject({ id: ownId, words: text(longest.ownWords), medium: v.optional(id) }),
		v.check(
			({ words, medium }) => words.trim() !== '' || medium !== undefined,
			'His own words are missing, and there is no drawing, photo or recording in their place.'
		)
	)
);
const strength = recordOf(v.picklist(strengths, 'How strong a feeling is goes from 1 to 5.'));
const person = closedObject({
	id,
	role: id,
	name: text(longest.name),
	phone: text(longest.phone),
	when: text(longest.when),
	asked: v.boolean('This must be true or false.')
});

/** The shape of an answer of any kind. */
export const answerSchema: v.GenericSchema<unknown, Answer> = v.variant(
	'kind',
	[
		closedObject({ kind: v.literal('choose'), ...authored, chosen: ids, own }),
		closedObject({
			kind: v.literal('sort'),
			...authored,
			places: recordOf(v.picklist(['me', 'not-sure', 'not-me'], 'A place is "me", "not-sure" or "not-me".')),
			own
		}),
		closedObject({
			kind: v.literal('pair'),
			...authored,
			pairs: recordOf(closedObject({ waysOut: ids, tell: ids })),
			own
		}),
		closedObject({ kind: v.literal('excuse'), ...authored, chosen: ids, trueWords: recordOf(id), own }),
		closedObject({ kind: v.literal('feelings'), ...authored, chosen: ids, strength, body: ids, own }),
		closedObject({
			kind: v.literal('map'),
			...authored,
			event: v.pipe(ids, v.maxLength(1, 'A map is about one thing that happened.')),
			thought: ids,
			feeling: ids,
			strength,
			body: ids,
			did: ids,
			could: ids,
			own
		}),
		closedObject({
			kind: v.literal('ladder'),
			...authored,
			goal: v.nullable(id),
			rungs: v.pipe(
				list(closedObject({ card: id, who: v.nullable(id), when: v.nullable(day) })),
				v.maxLength(4, 'A ladder has at most 4 rungs.'),
				v.check(
					(rungs) => new Set(rungs.map((rung) => rung.card)).size === rungs.length,
					'The same rung stands twice in this ladder.'
				)
			),
			own
		}),
		closedObject({ kind: v.literal('people'), ...authored, people: list(person), own }),
		closedObject({
			kind: v.literal('rules'),
			...authored,
			reference: text(longest.reference),
			date: v.nullable(day),
			chosen: ids,
			own
		}),
		closedObject({ kind: v.literal('words'), ...authored, text: lines(longest.text) }),
		closedObject({
			kind: v.literal('agree'),
			...authored,
			agreed: v.nullable(
				v.picklist(['yes', 'no', 'could-not-answer'], 'This must be "yes", "no" or "could-not-answer".')
			),
			why: lines(longest.text)
		}),
		closedObject({ kind: v.literal('date'), ...authored, date: v.nullable(day) }),
		closedObject({ kind: v.literal('info'), ...authored, seen: v.boolean('This must be true or false.') })
	],
	'This is not a kind of answer that this version of Steady knows.'
);

export const shortText = text;
export const longText = lines;
