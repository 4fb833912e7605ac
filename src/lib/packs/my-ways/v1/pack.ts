import type { AddOnPack } from '#lib/programme/grammar.ts';
import { littleChoicesDecks, littleChoicesJourney } from './journeys/little-choices/structure.ts';
import { okNotOkDecks, okNotOkJourney } from './journeys/ok-not-ok/structure.ts';
import { oldNewDecks, oldNewJourney } from './journeys/old-new/structure.ts';

/** Old way and new way, OK and not OK, little choices: parts of longer programmes, for groups that have the time. */
export const myWaysV1: AddOnPack = {
	format: 'steady-add-on',
	id: 'my-ways',
	version: 1,
	adds: [
		...[...oldNewDecks, ...okNotOkDecks, ...littleChoicesDecks].map((deck) => ({ kind: 'deck', deck }) as const),
		{ kind: 'journey', after: 'strengths', journey: oldNewJourney },
		{ kind: 'journey', after: 'signs', journey: littleChoicesJourney },
		{ kind: 'journey', after: 'little-choices', journey: okNotOkJourney }
	]
};
