import * as v from 'valibot';
import { closedObject, notList } from './closed.ts';
import type { AddOnPack, Condition, Pack } from './grammar.ts';

/** Ids are short plain words joined by hyphens, so that they are safe as keys, file names and attributes. */
const id = v.pipe(
	v.string('This must be an id in quotation marks.'),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id has only small letters a to z, figures and single hyphens.'),
	v.maxLength(60, 'An id has at most 60 characters.'),
	v.check((value) => value !== 'constructor' && value !== 'prototype', 'This word cannot be an id.')
);
const ids = v.pipe(
	v.array(id, 'This must be a list of ids.'),
	v.maxLength(200, 'A list holds at most 200 entries.'),
	v.readonly()
);
const idsById = v.pipe(notList(v.record(id, ids, 'This must be an object of lists by id.')), v.readonly());
const count = (least: number) =>
	v.pipe(
		v.number('This must be a whole number.'),
		v.integer('This must be a whole number.'),
		v.minValue(least, `This must be ${least} or more.`),
		v.maxValue(1000, 'This must be 1000 or less.')
	);

const flag = v.picklist(
	['place', 'people', 'internet', 'rules', 'sensitive'],
	'A flag is one of: place, people, internet, rules, sensitive.'
);
const access = v.picklist(['alone', 'with-staff'], 'Access is "alone" or "with-staff".');

const card = closedObject({
	id: v.pipe(
		id,
		v.check((value) => !value.startsWith('own-'), 'Ids that begin with "own-" belong to cards in his own words.')
	),
	picture: id,
	source: v.pipe(
		v.string('Say where the card comes from.'),
		v.minLength(1, 'Say where the card comes from.'),
		v.maxLength(120)
	),
	flags: v.optional(v.pipe(v.array(flag), v.readonly())),
	aim: v.optional(
		v.picklist(['avoid', 'control', 'escape', 'tell', 'good'], 'An aim is avoid, control, escape, tell or good.')
	),
	trueWords: v.optional(id)
});
/** Most cards in one deck, an add-on's among them. */
export const mostCardsInDeck = 200;

const deck = closedObject({
	id,
	cards: v.pipe(
		v.array(card),
		v.minLength(1, 'A deck needs a card.'),
		v.maxLength(mostCardsInDeck, `A deck holds at most ${mostCardsInDeck} cards.`),
		v.readonly()
	)
});

/** How deep conditions may nest: enough for any programme, too little to hang a reader. */
const deepestCondition = 5;

function conditionAt(depth: number): v.GenericSchema<unknown, Condition> {
	const simple = [
		closedObject({ kind: v.literal('includes'), step: id, card: id }),
		closedObject({ kind: v.literal('answered'), step: id }),
		closedObject({ kind: v.literal('agreed'), step: id })
	] as const;
	if (depth === 0) return v.variant('kind', [...simple], 'A condition may not nest more than 5 deep.');
	const inner = v.lazy(() => conditionAt(depth - 1));
	return v.variant(
		'kind',
		[
			...simple,
			closedObject({ kind: v.literal('not'), condition: inner }),
			closedObject({ kind: v.literal('all'), conditions: v.pipe(v.array(inner), v.minLength(1), v.readonly()) }),
			closedObject({ kind: v.literal('any'), conditions: v.pipe(v.array(inner), v.minLength(1), v.readonly()) })
		],
		'A condition is one of: includes, answered, agreed, not, all, any.'
	);
}

const question = v.variant(
	'kind',
	[
		closedObject({
			kind: v.literal('choose'),
			decks: ids,
			from: v.optional(ids),
			lead: v.optional(id),
			order: v.optional(v.literal('fixed', 'The order of cards is "fixed", or is left out.')),
			min: count(0),
			max: count(1)
		}),
		closedObject({ kind: v.literal('sort'), decks: ids }),
		closedObject({
			kind: v.literal('pair'),
			signs: ids,
			waysOut: ids,
			from: v.optional(ids),
			tell: v.optional(id),
			max: count(1)
		}),
		closedObject({
			kind: v.literal('excuse'),
			decks: ids,
			max: count(1),
			as: v.optional(v.literal('i-will', 'This is "i-will", or is left out.')),
			lead: v.optional(id)
		}),
		closedObject({
			kind: v.literal('feelings'),
			decks: ids,
			body: ids,
			max: count(1),
			meter: v.optional(v.literal(true, 'The meter is true, or is left out.'))
		}),
		closedObject({
			kind: v.literal('map'),
			event: ids,
			thought: ids,
			feeling: ids,
			body: ids,
			did: ids,
			could: ids,
			max: count(1)
		}),
		closedObject({
			kind: v.literal('ladder'),
			decks: ids,
			goals: ids,
			rungs: v.pipe(ids, v.maxLength(4, 'A ladder has at most 4 rungs.')),
			who: id
		}),
		closedObject({ kind: v.literal('people'), roles: ids, max: count(1) }),
		closedObject({ kind: v.literal('rules'), decks: ids }),
		closedObject({ kind: v.literal('words'), lead: v.optional(id), max: count(1) }),
		closedObject({ kind: v.literal('agree') }),
		closedObject({ kind: v.literal('date') }),
		closedObject({
			kind: v.literal('info'),
			decks: ids,
			shows: v.optional(v.picklist(['goals', 'circle', 'stop-card'], 'A page shows "goals", "circle" or "stop-card".')),
			rings: v.optional(idsById)
		})
	],
	'This is not a kind of question that this version of Steady knows.'
);

const step = closedObject({
	id,
	picture: id,
	only: v.optional(conditionAt(deepestCondition)),
	access: v.optional(access),
	question
});
const journey = closedObject({
	id,
	picture: id,
	access,
	section: id,
	startsClosed: v.optional(v.literal(true, 'This is true, or is left out.')),
	steps: v.pipe(v.array(step), v.minLength(1, 'A journey needs a step.'), v.maxLength(100), v.readonly())
});
const session = closedObject({ id, steps: v.pipe(ids, v.minLength(1, 'A session needs a step.')) });
const sourceKey = v.pipe(
	v.string('This must be a source key in quotation marks.'),
	v.regex(/^[A-Z][A-Z0-9]{0,4}$/, 'A source key is a capital letter with up to 4 more letters or figures, as S1.')
);
const head = { id, version: count(1) };

/** The shape of a pack. What its ids mean together is checked by `checkPack`. */
export const packSchema: v.GenericSchema<unknown, Pack> = closedObject({
	format: v.literal('steady-pack', 'This is not a Steady pack.'),
	...head,
	decks: v.pipe(v.array(deck), v.maxLength(300), v.readonly()),
	journeys: v.pipe(v.array(journey), v.minLength(1, 'A pack needs a journey.'), v.maxLength(60), v.readonly()),
	landmarks: closedObject({
		limits: id,
		signs: id,
		waysOut: id,
		helpers: id,
		agreement: id,
		reviewDate: id,
		copies: id
	}),
	paper: ids,
	sheets: v.optional(
		closedObject({
			needs: ids,
			strengths: ids,
			slips: id,
			slip: id,
			carers: id,
			carersNot: id,
			changes: id,
			goodDays: id
		})
	),
	now: ids,
	sessions: v.optional(
		v.pipe(
			v.array(session, 'This must be a list of sessions.'),
			v.minLength(1, 'A pack with sessions needs one.'),
			v.maxLength(100, 'A pack has at most 100 sessions.'),
			v.readonly()
		)
	),
	answers: v.optional(v.pipe(v.array(sourceKey), v.maxLength(20), v.readonly())),
	usually: v.optional(v.pipe(ids, v.maxLength(20, 'A list holds at most 20 add-ons.'))),
	reading: v.optional(v.picklist(['easy', 'standard'], 'The words of a pack read "easy" or "standard".')),
	suggests: v.optional(idsById)
});

/** The shape of an add-on pack. */
export const addOnSchema: v.GenericSchema<unknown, AddOnPack> = closedObject({
	format: v.literal('steady-add-on', 'This is not a Steady add-on pack.'),
	...head,
	adds: v.pipe(
		v.array(
			v.variant(
				'kind',
				[
					closedObject({ kind: v.literal('deck'), deck }),
					closedObject({ kind: v.literal('cards'), deck: id, cards: v.pipe(v.array(card), v.readonly()) }),
					closedObject({ kind: v.literal('journey'), after: id, journey })
				],
				'An addition is one of: deck, cards, journey.'
			)
		),
		v.readonly()
	)
});
