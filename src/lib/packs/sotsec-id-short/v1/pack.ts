import { aboutMeDecks, aboutMeJourney } from '#lib/packs/sotsec-id/v1/journeys/about-me/structure.ts';
import { carersDecks, carersJourney } from '#lib/packs/sotsec-id/v1/journeys/carers/structure.ts';
import { fourStepsDecks, fourStepsJourney } from '#lib/packs/sotsec-id/v1/journeys/four-steps/structure.ts';
import { goodLifeDecks } from '#lib/packs/sotsec-id/v1/journeys/good-life/structure.ts';
import { iAgreeJourney } from '#lib/packs/sotsec-id/v1/journeys/i-agree/structure.ts';
import { ifISlipDecks, ifISlipJourney } from '#lib/packs/sotsec-id/v1/journeys/if-i-slip/structure.ts';
import { myRulesDecks, myRulesJourney } from '#lib/packs/sotsec-id/v1/journeys/my-rules/structure.ts';
import { signsDecks } from '#lib/packs/sotsec-id/v1/journeys/signs/structure.ts';
import { strengthsDecks, strengthsJourney } from '#lib/packs/sotsec-id/v1/journeys/strengths/structure.ts';
import { waysOutDecks, waysOutJourney } from '#lib/packs/sotsec-id/v1/journeys/ways-out/structure.ts';
import { helpersDecks, helpersJourney } from '#lib/packs/sotsec-id/v1/journeys/who-helps/structure.ts';
import { nowCards } from '#lib/packs/sotsec-id/v1/now.ts';
import type { Deck, Journey, Pack, Step } from '#lib/programme/grammar.ts';
import { shortGoodLifeJourney } from './journeys/good-life/structure.ts';
import { shortSignsJourney } from './journeys/signs/structure.ts';

/** A journey of the full programme with these of its steps. */
function only(journey: Journey, ...steps: readonly string[]): Journey {
	return { ...journey, steps: journey.steps.filter(({ id }) => steps.includes(id)) };
}

/** The ways out, each paired with one of the few signs that he picked. */
function pairedWith(signs: string, step: Step): Step {
	return step.question.kind === 'pair' && step.id === 'wo-pair'
		? { ...step, question: { ...step.question, signs: [signs] } }
		: step;
}

const journeys: readonly Journey[] = [
	only(aboutMeJourney, 'limits', 'about-help', 'about-upset', 'about-calm'),
	shortGoodLifeJourney,
	only(strengthsJourney, 'str-me'),
	helpersJourney,
	only(
		fourStepsJourney,
		'fs-intro',
		's1-signs',
		's1-outs',
		's2-excuses',
		's3-signs',
		's3-outs',
		's4-signs',
		's4-outs',
		'fs-end'
	),
	shortSignsJourney,
	{ ...waysOutJourney, steps: waysOutJourney.steps.map((step) => pairedWith('sh-big', step)) },
	only(ifISlipJourney, 'lp-mine', 'lp-not', 'lp-now'),
	myRulesJourney,
	carersJourney,
	iAgreeJourney
];

/** Decks of the full programme that no step here offers. */
const notHere = [
	'about-talk',
	'str-life',
	's2-outs-deck',
	'feelings',
	'body-signs',
	'sg-thoughts',
	'sg-people',
	'sg-doing',
	'sg-changes',
	'lp-about',
	'lp-day',
	'lp-next',
	'lp-helper'
];

/** Cards that lead answers of steps which are not here. */
const leadsNotHere = ['ab-talk', 'ab-proud'];

const decks: readonly Deck[] = [
	...aboutMeDecks,
	...goodLifeDecks,
	...strengthsDecks,
	...helpersDecks,
	...fourStepsDecks,
	...signsDecks,
	...waysOutDecks,
	...ifISlipDecks,
	...myRulesDecks,
	...carersDecks
]
	.filter(({ id }) => !notHere.includes(id))
	.map((deck) => ({ ...deck, cards: deck.cards.filter(({ id }) => !leadsNotHere.includes(id)) }));

const cards = new Set(decks.flatMap((deck) => deck.cards.map(({ id }) => id)));

const stepsOf = (...ids: readonly string[]) =>
	journeys.filter(({ id }) => ids.includes(id)).flatMap(({ steps }) => steps.map(({ id }) => id));

/** The plan of the full programme in four sittings: the same cards and the same words, fewer pages, all four papers. */
export const sotsecIdShortV1: Pack = {
	format: 'steady-pack',
	id: 'sotsec-id-short',
	version: 1,
	decks,
	journeys,
	landmarks: {
		limits: 'limits',
		signs: 'sh-big',
		waysOut: 'wo-pair',
		helpers: 'hl-people',
		agreement: 'ag-agree',
		reviewDate: 'ag-review',
		copies: 'ag-copies'
	},
	paper: [
		'good-life',
		'strengths',
		'about-me',
		'four-steps',
		'signs',
		'ways-out',
		'helpers',
		'if-i-slip',
		'my-rules',
		'carers',
		'i-agree'
	],
	sheets: {
		needs: ['about-help', 'about-upset', 'about-calm'],
		strengths: ['str-me'],
		slips: 'lp-mine',
		slip: 'lp-now',
		carers: 'ca-pair',
		carersNot: 'ca-not',
		changes: 'ca-changes',
		goodDays: 'ca-good-days'
	},
	now: nowCards.filter((card) => cards.has(card)),
	sessions: [
		{ id: 'sh-1', steps: stepsOf('about-me', 'good-life', 'strengths', 'helpers') },
		{ id: 'sh-2', steps: stepsOf('four-steps') },
		{ id: 'sh-3', steps: stepsOf('signs', 'ways-out', 'if-i-slip') },
		{ id: 'sh-4', steps: stepsOf('my-rules', 'carers', 'i-agree') }
	],
	answers: ['S1']
};
