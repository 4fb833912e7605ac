import type { Pack } from '#lib/programme/grammar.ts';
import { strengthsJourney } from '#lib/packs/sotsec-id/v1/journeys/strengths/structure.ts';
import { aboutMeDecks, aboutMeJourney } from '#lib/packs/sotsec-id/v1/journeys/about-me/structure.ts';
import { carersDecks, carersJourney } from './journeys/carers/structure.ts';
import { fourStepsDecks, fourStepsJourney } from './journeys/four-steps/structure.ts';
import { goalsThatFitDecks } from './journeys/goals-that-fit/decks.ts';
import { goalsThatFitJourney } from './journeys/goals-that-fit/structure.ts';
import { goodLifeDecks, goodLifeJourney } from './journeys/good-life/structure.ts';
import { iAgreeJourney } from './journeys/i-agree/structure.ts';
import { ifISlipDecks, ifISlipJourney } from './journeys/if-i-slip/structure.ts';
import { lockedInDecks } from './journeys/locked-in/decks.ts';
import { lockedInJourney } from './journeys/locked-in/structure.ts';
import { rulesHereDecks } from './journeys/rules-here/decks.ts';
import { rulesHereJourney } from './journeys/rules-here/structure.ts';
import { signsDecks, signsJourney } from './journeys/signs/structure.ts';
import { waysOutDecks, waysOutJourney } from './journeys/ways-out/structure.ts';
import { whatIOftenDoDecks } from './journeys/what-i-often-do/decks.ts';
import { whatIOftenDoJourney } from './journeys/what-i-often-do/structure.ts';
import { whatIPractiseDecks } from './journeys/what-i-practise/decks.ts';
import { whatIPractiseJourney } from './journeys/what-i-practise/structure.ts';
import { whatIWorkOnDecks } from './journeys/what-i-work-on/decks.ts';
import { whatIWorkOnJourney } from './journeys/what-i-work-on/structure.ts';
import { whenThingsChangeDecks } from './journeys/when-things-change/decks.ts';
import { whenThingsChangeJourney } from './journeys/when-things-change/structure.ts';
import { whoHelpsHereDecks } from './journeys/who-helps-here/decks.ts';
import { whoHelpsHereJourney } from './journeys/who-helps-here/structure.ts';
import { whyAPlanDecks } from './journeys/why-a-plan/decks.ts';
import { whyAPlanJourney } from './journeys/why-a-plan/structure.ts';
import { nowCards } from './now.ts';
import { reusedDecks } from './reused.ts';
import { sessions } from './sessions.ts';

/**
 * For prison and secure hospital, after the blocks of Core SOTP on preventing relapse: what he practises comes early and
 * is asked about 3 times; ways out come twice, by day and with the door locked.
 */
export const custodyV1: Pack = {
	format: 'steady-pack',
	id: 'custody',
	version: 1,
	decks: [
		...aboutMeDecks,
		...whyAPlanDecks,
		...whatIPractiseDecks,
		...reusedDecks('str-me', 'str-life'),
		...goodLifeDecks,
		...whatIOftenDoDecks,
		...whatIWorkOnDecks,
		...fourStepsDecks,
		...signsDecks,
		...waysOutDecks,
		...whoHelpsHereDecks,
		...goalsThatFitDecks,
		...lockedInDecks,
		...ifISlipDecks,
		...whenThingsChangeDecks,
		...rulesHereDecks,
		...carersDecks
	],
	journeys: [
		aboutMeJourney,
		whyAPlanJourney,
		whatIPractiseJourney,
		strengthsJourney,
		goodLifeJourney,
		whatIOftenDoJourney,
		whatIWorkOnJourney,
		fourStepsJourney,
		signsJourney,
		waysOutJourney,
		whoHelpsHereJourney,
		goalsThatFitJourney,
		lockedInJourney,
		ifISlipJourney,
		whenThingsChangeJourney,
		rulesHereJourney,
		carersJourney,
		iAgreeJourney
	],
	landmarks: {
		limits: 'limits',
		signs: 'cu-sg-big',
		waysOut: 'cu-wo-pair',
		helpers: 'cu-hl-people',
		agreement: 'ag-agree',
		reviewDate: 'ag-review',
		copies: 'cu-ag-copies'
	},
	paper: [
		'good-life',
		'good-goals',
		'strengths',
		'about-me',
		'why-a-plan',
		'practise',
		'often',
		'work-on',
		'four-steps',
		'signs',
		'ways-out',
		'locked-in',
		'helpers',
		'if-i-slip',
		'change',
		'my-rules',
		'carers',
		'i-agree'
	],
	sheets: {
		needs: ['about-help', 'about-talk', 'about-upset', 'about-calm'],
		strengths: ['str-me', 'str-life'],
		slips: 'cu-lp-mine',
		slip: 'cu-lp-now',
		carers: 'cu-ca-pair',
		carersNot: 'cu-ca-not',
		changes: 'cu-ca-changes',
		goodDays: 'ca-good-days'
	},
	now: nowCards,
	sessions,
	answers: ['S2']
};
