import type { AddOnPack } from '#lib/programme/grammar.ts';
import { dailyPlanDecks, dailyPlanJourney } from './journeys/daily-plan/structure.ts';
import { everydayDecks, everydayJourney } from './journeys/everyday/structure.ts';
import { iWillDecks, iWillJourney } from './journeys/i-will/structure.ts';
import { myCircleDecks, myCircleJourney } from './journeys/my-circle/structure.ts';
import { myStoryDecks, myStoryJourney } from './journeys/my-story/structure.ts';

/**
 * His days: everyday maps, a daily plan, his circle, the rewriter, and his story, which starts closed. For bases with the
 * journeys `good-life` and `helpers`, the roles of sotsec-id, and its decks `feelings` and `body-signs`.
 */
export const myDaysV1: AddOnPack = {
	format: 'steady-add-on',
	id: 'my-days',
	version: 1,
	adds: [
		...[...everydayDecks, ...dailyPlanDecks, ...myStoryDecks, ...myCircleDecks, ...iWillDecks].map(
			(deck) => ({ kind: 'deck', deck }) as const
		),
		{ kind: 'journey', after: 'good-life', journey: iWillJourney },
		{ kind: 'journey', after: 'i-will', journey: everydayJourney },
		{ kind: 'journey', after: 'everyday', journey: dailyPlanJourney },
		{ kind: 'journey', after: 'daily-plan', journey: myStoryJourney },
		{ kind: 'journey', after: 'helpers', journey: myCircleJourney }
	]
};
