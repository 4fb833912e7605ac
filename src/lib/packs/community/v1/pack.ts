import type { Pack } from '#lib/programme/grammar.ts';
import { aboutMeDecks, aboutMeJourney } from './journeys/about-me/structure.ts';
import { whyAPlanDecks, whyAPlanJourney } from './journeys/why-a-plan/structure.ts';
import { goodLifeDecks, goodLifeJourney } from './journeys/good-life/structure.ts';
import { strengthsDecks, strengthsJourney } from './journeys/strengths/structure.ts';
import { relationshipsDecks, relationshipsJourney } from './journeys/relationships/structure.ts';
import { managingMyselfDecks, managingMyselfJourney } from './journeys/managing-myself/structure.ts';
import { fourStepsDecks, fourStepsJourney } from './journeys/four-steps/structure.ts';
import { signsDecks, signsJourney } from './journeys/signs/structure.ts';
import { waysOutDecks, waysOutJourney } from './journeys/ways-out/structure.ts';
import { whoHelpsDecks, whoHelpsJourney } from './journeys/who-helps/structure.ts';
import { ifISlipDecks, ifISlipJourney } from './journeys/if-i-slip/structure.ts';
import { myRulesDecks, myRulesJourney } from './journeys/my-rules/structure.ts';
import { carersDecks, carersJourney } from './journeys/carers/structure.ts';
import { iAgreeJourney } from './journeys/i-agree/structure.ts';
import { nowCards } from './now.ts';
import { sessions } from './sessions.ts';

/**
 * The programme for men who read well, after C-SOGP: relationships and self-management, better lives, relapse prevention,
 * with what the community blocks of TV-SOGP add (domain.md 1.8). Its words are standard adult English. Strengths and the
 * better life stand before all that is hard; no page asks for the past.
 */
export const communityV1: Pack = {
	format: 'steady-pack',
	id: 'community',
	version: 1,
	reading: 'standard',
	decks: [
		...aboutMeDecks,
		...whyAPlanDecks,
		...goodLifeDecks,
		...strengthsDecks,
		...relationshipsDecks,
		...managingMyselfDecks,
		...fourStepsDecks,
		...signsDecks,
		...waysOutDecks,
		...whoHelpsDecks,
		...ifISlipDecks,
		...myRulesDecks,
		...carersDecks
	],
	journeys: [
		aboutMeJourney,
		whyAPlanJourney,
		goodLifeJourney,
		strengthsJourney,
		relationshipsJourney,
		managingMyselfJourney,
		fourStepsJourney,
		signsJourney,
		waysOutJourney,
		whoHelpsJourney,
		ifISlipJourney,
		myRulesJourney,
		carersJourney,
		iAgreeJourney
	],
	landmarks: {
		limits: 'co-limits',
		signs: 'co-sg-big',
		waysOut: 'co-wo-pair',
		helpers: 'co-people',
		agreement: 'co-ag-agree',
		reviewDate: 'co-ag-review',
		copies: 'co-ag-copies'
	},
	paper: [
		'good-life',
		'strengths',
		'about-me',
		'why-a-plan',
		'relationships',
		'managing-myself',
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
		needs: ['co-best', 'co-strain', 'co-settle'],
		strengths: ['co-str-me', 'co-str-life'],
		slips: 'co-lp-mine',
		slip: 'co-lp-now',
		carers: 'co-see-pair',
		carersNot: 'co-not',
		changes: 'co-changes',
		goodDays: 'co-good-days'
	},
	now: nowCards,
	sessions,
	answers: ['S3', 'S5']
};
