import { describe, expect, it } from 'vitest';
import { composeProgramme } from '#lib/programme/compose-programme.ts';
import { smallPack, smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullPlan } from '../../../tests/builders/small-plan.ts';
import { checkNames } from './check-answers.ts';
import { moveTo } from './move-version.ts';

const at = '2027-01-01T10:00:00.000Z';
const full = fullPlan();

describe('A plan that moves to a newer version of its programme', () => {
	it('keeps every answer where nothing changed but the version', () => {
		const to = composeProgramme({ ...smallPack, version: 2 });
		const { plan, aside } = moveTo(full, to, new Set(), at);
		expect(aside).toEqual([]);
		expect(plan).toEqual({ ...full, packs: to.packs, changedAt: at });
	});

	it('keeps aside what names a card that is gone, and stays whole', () => {
		const decks = smallPack.decks.map((deck) =>
			deck.id === 'calm' ? { ...deck, cards: deck.cards.filter(({ id }) => id !== 'calm-tea') } : deck
		);
		const to = composeProgramme({ ...smallPack, version: 2, decks });
		const calm = answerOf('choose', { chosen: ['calm-tea'] });
		const before = { ...full, answers: { ...full.answers, calm } };
		const { plan, aside } = moveTo(before, to, new Set(), at);
		expect(aside).toContain('calm');
		expect(checkNames(plan, to)).toEqual([]);
		expect(plan.answers['goods']).toEqual(full.answers['goods']);
	});

	it('asks again whether a reworded card fits his rules', () => {
		const [card] = Object.keys(full.ruleChecks);
		if (card === undefined) throw new Error('The plan of the tests has no check.');
		const { plan } = moveTo(full, smallProgramme, new Set([card]), at);
		expect(plan.ruleChecks[card]).toBeUndefined();
		expect(Object.keys(plan.ruleChecks)).toEqual(Object.keys(full.ruleChecks).filter((id) => id !== card));
	});
});
