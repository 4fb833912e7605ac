import type { Journey, Session } from '#lib/programme/grammar.ts';
import { aboutMeJourney } from '#lib/packs/sotsec-id/v1/journeys/about-me/structure.ts';
import { strengthsJourney } from '#lib/packs/sotsec-id/v1/journeys/strengths/structure.ts';
import { goalsThatFitJourney } from './journeys/goals-that-fit/structure.ts';
import { goodLifeJourney } from './journeys/good-life/structure.ts';
import { iAgreeJourney } from './journeys/i-agree/structure.ts';
import { ifISlipJourney } from './journeys/if-i-slip/structure.ts';
import { lockedInJourney } from './journeys/locked-in/structure.ts';
import { carersJourney } from './journeys/carers/structure.ts';
import { rulesHereJourney } from './journeys/rules-here/structure.ts';
import { whatIOftenDoJourney } from './journeys/what-i-often-do/structure.ts';
import { whatIPractiseJourney } from './journeys/what-i-practise/structure.ts';
import { whatIWorkOnJourney } from './journeys/what-i-work-on/structure.ts';
import { whenThingsChangeJourney } from './journeys/when-things-change/structure.ts';
import { whyAPlanJourney } from './journeys/why-a-plan/structure.ts';

/** A journey that is one sitting, and has its title from there. */
function whole(journey: Journey): Session {
	return { id: journey.id, steps: stepsOf(journey) };
}

function stepsOf({ steps }: Journey): readonly string[] {
	return steps.map(({ id }) => id);
}

/** 20 sittings in the order of the walk; the hard parts are short ones. */
export const sessions: readonly Session[] = [
	whole(aboutMeJourney),
	whole(whyAPlanJourney),
	whole(whatIPractiseJourney),
	whole(strengthsJourney),
	whole(goodLifeJourney),
	whole(whatIOftenDoJourney),
	whole(whatIWorkOnJourney),
	{ id: 'cu-se-first-steps', steps: ['fs-intro', 's1-signs', 's1-outs'] },
	{ id: 'cu-se-excuses', steps: ['s2-excuses', 's2-outs'] },
	{ id: 'cu-se-last-steps', steps: ['cu-s3-signs', 'cu-s3-outs', 's4-signs', 'cu-s4-outs', 'fs-end'] },
	{ id: 'cu-se-signs', steps: ['sg-mood', 'sg-feelings', 'sg-thoughts', 'sg-people'] },
	{
		id: 'cu-se-signs-here',
		steps: ['cu-sg-places', 'cu-sg-here', 'cu-sg-doing', 'cu-sg-changes', 'cu-sg-big']
	},
	{
		id: 'cu-se-ways-out',
		steps: ['cu-wo-avoid', 'wo-control', 'cu-wo-escape', 'cu-wo-tell', 'cu-wo-good']
	},
	{ id: 'cu-se-pairs', steps: ['cu-wo-pair', 'cu-check-2', 'cu-hl-people'] },
	whole(goalsThatFitJourney),
	whole(lockedInJourney),
	whole(ifISlipJourney),
	whole(whenThingsChangeJourney),
	{ id: 'cu-se-staff', steps: [...stepsOf(rulesHereJourney), ...stepsOf(carersJourney)] },
	whole(iAgreeJourney)
];
