import * as v from 'valibot';
import { readDay } from '#lib/base/dates.ts';
import { closedObject, notList } from '#lib/programme/closed.ts';
import { packFileFormat, packFileVersion } from './pack-file.ts';

/** How much one file may hold. */
const most = { line: 300, paragraph: 600, files: 60, lines: 4000, phones: 8, exceptions: 100 } as const;

const text = (longest: number) =>
	v.pipe(
		v.string('This must be a text in quotation marks.'),
		v.minLength(1, 'This text is empty.'),
		v.maxLength(longest, `This text has more than ${longest} letters.`)
	);
const line = text(most.line);
const paragraph = text(most.paragraph);
const key = v.pipe(v.string(), v.maxLength(60, 'An id has at most 60 characters.'));

/** Entries by id. */
const byId = <Value extends v.GenericSchema>(value: Value) =>
	notList(
		v.pipe(
			v.record(key, value),
			v.check(
				(entries) => Object.keys(entries).length <= most.lines,
				`There are more than ${most.lines} entries in one place.`
			)
		)
	);
const listOf = <Item extends v.GenericSchema>(item: Item, longest: number) =>
	v.pipe(
		v.array(item, 'This must be a list.'),
		v.maxLength(longest, `A list in this place holds at most ${longest} entries.`),
		v.readonly()
	);

const said = v.union(
	[
		line,
		closedObject({
			i: line,
			he: v.exactOptional(line),
			i1: v.exactOptional(line),
			he1: v.exactOptional(line),
			i3: v.exactOptional(line),
			he3: v.exactOptional(line)
		})
	],
	`A line is a text of at most ${most.line} letters, or an object with "i" and, if needed, "he", "i1", "he1", "i3", "he3".`
);
/** The shape of one line of each kind in a words file. */
export const lineSchemas = {
	journey: closedObject({ title: said, about: v.exactOptional(said) }),
	step: closedObject({
		ask: said,
		then: v.exactOptional(said),
		tell: v.exactOptional(said),
		thought: v.exactOptional(said),
		feeling: v.exactOptional(said),
		strength: v.exactOptional(said),
		body: v.exactOptional(said),
		did: v.exactOptional(said),
		could: v.exactOptional(said),
		hint: v.exactOptional(said)
	}),
	card: said,
	session: closedObject({ title: line, about: v.exactOptional(paragraph) }),
	pack: closedObject({ title: line, about: paragraph, leavesOut: listOf(paragraph, 20) })
} as const;

const lines = {
	journeys: v.exactOptional(byId(lineSchemas.journey)),
	steps: v.exactOptional(byId(lineSchemas.step)),
	cards: v.exactOptional(byId(lineSchemas.card))
};

/** One words file of a folder. */
const wordsSchema = closedObject({
	...lines,
	pack: v.exactOptional(lineSchemas.pack),
	sessions: v.exactOptional(byId(lineSchemas.session))
});

/** What is in a note is checked with the journeys it is for (`checkGuide`). */
const guideSchema = closedObject({
	journeys: v.exactOptional(byId(closedObject({ about: paragraph, source: line }))),
	steps: byId(closedObject({ purpose: paragraph, ask: paragraph, watch: paragraph, stop: paragraph, source: line }))
});

const termsSchema = closedObject({
	app: v.exactOptional(byId(line)),
	easy: v.exactOptional(closedObject(lines)),
	plain: v.exactOptional(closedObject(lines))
});

const phonesSchema = listOf(
	closedObject({
		country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'A country is two capital letters, such as "GB".')),
		name: text(60),
		phone: v.pipe(
			text(24),
			v.regex(/^\+?\d[\d ]{1,22}$/, 'A phone number has figures and blanks only, and may begin with a plus.')
		)
	}),
	most.phones
);

const exceptionsSchema = listOf(
	closedObject({
		key: text(120),
		rule: v.pipe(
			v.number('This must be the number of a rule.'),
			v.integer('This must be the number of a rule.'),
			v.minValue(1, 'Rules have numbers from 1.'),
			v.maxValue(23, 'Only rules 1 to 23 may have an exception. Rules 24 to 27 keep people safe.')
		),
		reason: v.pipe(
			text(300),
			v.check((reason) => reason.trim().split(/\s+/).length >= 3, 'Say the reason in 3 words or more.')
		)
	}),
	most.exceptions
);

const signedOffSchema = closedObject({
	by: text(80),
	on: v.pipe(
		v.string(),
		v.check((day) => readDay(day) !== undefined, 'This must be a day, such as 2026-11-22.')
	)
});

/** The shape of a pack file. The pack in it has a schema of its own. */
export const fileSchema = closedObject({
	format: v.literal(packFileFormat, 'This is not a Steady pack file.'),
	version: v.literal(packFileVersion, 'This pack file is of another version than this Steady can read.'),
	pack: v.unknown(),
	words: v.pipe(
		byId(closedObject({ easy: listOf(wordsSchema, most.files), plain: listOf(wordsSchema, most.files) })),
		v.check(
			(languages) => Object.keys(languages).every((language) => /^[a-z]{2,3}(-[A-Z]{2})?$/.test(language)),
			'A language is named by its letters, as in "en-GB".'
		)
	),
	guide: v.exactOptional(guideSchema),
	terms: v.exactOptional(termsSchema),
	phones: v.exactOptional(phonesSchema),
	exceptions: v.exactOptional(exceptionsSchema),
	signedOff: signedOffSchema
});
