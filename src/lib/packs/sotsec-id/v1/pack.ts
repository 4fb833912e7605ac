import type { Pack } from '#lib/programme/grammar.ts';
import { aboutMeDecks, aboutMeJourney } from './journeys/about-me/structure.ts';
import { carersDecks, carersJourney } from './journeys/carers/structure.ts';
import { fourStepsDecks, fourStepsJourney } from './journeys/four-steps/structure.ts';
import { goodLifeDecks, goodLifeJourney } from './journeys/good-life/structure.ts';
import { iAgreeDecks, iAgreeJourney } from './journeys/i-agree/structure.ts';
import { ifISlipDecks, ifISlipJourney } from './journeys/if-i-slip/structure.ts';
import { myRulesDecks, myRulesJourney } from './journeys/my-rules/structure.ts';
import { signsDecks, signsJourney } from './journeys/signs/structure.ts';
import { strengthsDecks, strengthsJourney } from './journeys/strengths/structure.ts';
import { waysOutDecks, waysOutJourney } from './journeys/ways-out/structure.ts';
import { helpersDecks, helpersJourney } from './journeys/who-helps/structure.ts';
import { nowCards } from './now.ts';
import { whyAPlanDecks, whyAPlanJourney } from './journeys/why-a-plan/structure.ts';

/** Ordered from the gentle to the hard and back: good life and strengths stand first on paper, the four steps never alone. */
export const sotsecIdV1: Pack = {
	format: 'steady-pack',
	id: 'sotsec-id',
	version: 1,
	decks: [
		...aboutMeDecks,
		...whyAPlanDecks,
		...goodLifeDecks,
		...strengthsDecks,
		...fourStepsDecks,
		...signsDecks,
		...waysOutDecks,
		...helpersDecks,
		...ifISlipDecks,
		...myRulesDecks,
		...carersDecks,
		...iAgreeDecks
	],
	journeys: [
		aboutMeJourney,
		whyAPlanJourney,
		goodLifeJourney,
		strengthsJourney,
		fourStepsJourney,
		signsJourney,
		waysOutJourney,
		helpersJourney,
		ifISlipJourney,
		myRulesJourney,
		carersJourney,
		iAgreeJourney
	],
	landmarks: {
		limits: 'limits',
		signs: 'sg-big',
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
		'why-a-plan',
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
		needs: ['about-help', 'about-talk', 'about-upset', 'about-calm'],
		strengths: ['str-me', 'str-life'],
		slips: 'lp-mine',
		slip: 'lp-now',
		carers: 'ca-pair',
		carersNot: 'ca-not',
		changes: 'ca-changes',
		goodDays: 'ca-good-days'
	},
	now: nowCards,
	answers: ['S1'],
	usually: ['my-ways', 'my-days'],
	suggests: {
		// Lonely, no one cares: people who care, belonging.
		rf01: ['gl7', 'gl8'],
		rf15: ['gl7', 'gl8'],
		// Bored, no work: fun, being good at things.
		rf02: ['gl3', 'gl4'],
		rf34: ['gl3', 'gl4'],
		// Bad about himself, all too much: calm.
		rf06: ['gl6'],
		rf09: ['gl6'],
		// Angry: choosing, calm.
		rf03: ['gl5', 'gl6']
	}
};
