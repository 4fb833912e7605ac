import { goodLifeJourney } from '#lib/packs/sotsec-id/v1/journeys/good-life/structure.ts';
import type { Session } from '#lib/programme/grammar.ts';

const goals = goodLifeJourney.steps.filter(({ question }) => question.kind === 'ladder').map(({ id }) => id);
const goods = goodLifeJourney.steps.map(({ id }) => id).filter((id) => !goals.includes(id));

/** What is looked at in each sitting, in the order of I-SOTP one to one: needs, feelings, coping, then life goals kept up. */
const sittings: readonly (readonly string[])[] = [
	['limits', 'about-help', 'about-talk'],
	['about-upset', 'about-calm', 'about-proud'],
	['why-gains', 'why-losses'],
	goods,
	goals,
	['oo-needs-about', 'oo-needs'],
	['oo-ways'],
	['str-me', 'str-life'],
	['hl-people'],
	['sg-mood', 'oo-rise'],
	['oo-cool'],
	['oo-solve-about', 'oo-problems', 'oo-solve-first'],
	['fs-intro', 's1-signs', 's1-outs'],
	['s2-excuses', 's2-outs'],
	['s3-signs', 's3-outs'],
	['s4-signs', 's4-outs', 'fs-end'],
	['sg-feelings', 'sg-thoughts'],
	['sg-people', 'sg-places'],
	['sg-doing', 'sg-changes', 'sg-big'],
	['wo-avoid', 'wo-control', 'wo-escape', 'wo-tell', 'wo-good'],
	['wo-pair'],
	['lp-about', 'lp-mine', 'lp-not', 'lp-now', 'lp-day', 'lp-next', 'lp-helper'],
	['ru-rules', 'ca-see', 'ca-pair', 'ca-not', 'ca-changes', 'ca-good-days'],
	['ag-limits', 'ag-copies', 'ag-review', 'ag-agree', 'ag-end']
];

export const oneToOneSessions: readonly Session[] = sittings.map((steps, at) => ({
	id: `oo-${String(at + 1).padStart(2, '0')}`,
	steps
}));
