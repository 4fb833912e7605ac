import { describe, expect, it } from 'vitest';
import { custodyV1 } from '#lib/packs/custody/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/custody/v1/words.en-GB.ts';
import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import { easyEnGb as sotsecIdEasy } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import type { Card, Flag, Line, Pack, WordsFile } from '#lib/programme/grammar.ts';
import { orFail } from '../builders/deeds.ts';

const cards = custodyV1.decks.flatMap((deck) => deck.cards);
const own = cards.filter(({ id }) => id.startsWith('cu-'));
const stepsOf = (pack: Pack) => pack.journeys.flatMap((journey) => journey.steps);
const stepOf = (id: string) => orFail(stepsOf(custodyV1).find((step) => step.id === id));
const cardsOf = (deck: string) => orFail(custodyV1.decks.find(({ id }) => id === deck)).cards;

/** The "I" line of each card at level 2. */
function saidBy(files: readonly WordsFile[]): ReadonlyMap<string, string> {
	const level2 = (line: Line) => (typeof line === 'string' ? line : line.i);
	return new Map(files.flatMap((file) => Object.entries(file.cards ?? {})).map(([id, line]) => [id, level2(line)]));
}

const easy = saidBy(easyEnGb);
const wordsOf = ({ id }: Card) => easy.get(id) ?? '';

/** Cards of this pack whose words speak of something, and that carry none of the flags. */
function unflagged(speaks: RegExp, ...flags: readonly Flag[]): readonly string[] {
	const roles = new Set(cardsOf('roles').map(({ id }) => id));
	return own
		.filter((card) => speaks.test(wordsOf(card)) && !roles.has(card.id))
		.filter((card) => !flags.some((flag) => card.flags?.includes(flag)))
		.map((card) => `${card.id}: ${wordsOf(card)}`);
}

describe('The custody pack', () => {
	it('has at least 70 cards of its own, each with its own start of id', () => {
		const known = new Set(sotsecIdV1.decks.flatMap((deck) => deck.cards.map(({ id }) => id)));
		expect(own.length).toBeGreaterThan(70);
		expect(cards.filter(({ id }) => !id.startsWith('cu-') && !known.has(id))).toEqual([]);
	});

	it('says what it takes over just as the default pack says it, on the same cards and steps', () => {
		const before = new Map(sotsecIdV1.decks.flatMap((deck) => deck.cards.map((card) => [card.id, card])));
		const asked = new Map(stepsOf(sotsecIdV1).map((step) => [step.id, step]));
		const words = saidBy(sotsecIdEasy);
		for (const card of cards.filter(({ id }) => !id.startsWith('cu-'))) {
			expect(card).toEqual(before.get(card.id));
			expect(easy.get(card.id)).toBe(words.get(card.id));
		}
		for (const step of stepsOf(custodyV1).filter(({ id }) => !id.startsWith('cu-')))
			expect(step).toEqual(asked.get(step.id));
	});

	it('asks for ways out of the same signs twice: by day, and with the door locked', () => {
		const [day, night] = ['cu-wo-pair', 'cu-night-pair'].map((id) => stepOf(id).question);
		expect([day, night]).toMatchObject([
			{ kind: 'pair', signs: ['cu-sg-big'] },
			{ kind: 'pair', signs: ['cu-sg-big'] }
		]);
	});

	it('offers for the night only what needs no open door and no phone of his own, of every aim', () => {
		const night = cardsOf('cu-wo-night');
		expect(night.length).toBeGreaterThan(14);
		expect(new Set(night.map(({ aim }) => aim))).toEqual(new Set(['avoid', 'control', 'escape', 'tell', 'good']));
		expect(night.filter(({ flags }) => flags?.includes('place'))).toEqual([]);
		const needsOut = /\b(walk|yard|gym|workshop|chapel|ring|phone|leave|go out)\b/i;
		expect(night.map(wordsOf).filter((words) => needsOut.test(words))).toEqual([]);
	});

	it('asks three times how his practice went', () => {
		const checks = stepsOf(custodyV1).filter(({ question }) => 'decks' in question && question.decks[0] === 'cu-went');
		expect(checks.map(({ id }) => id)).toEqual(['cu-check-1', 'cu-check-2', 'cu-check-3']);
	});

	it('gives each of its goals four steps', () => {
		const goals = cardsOf('cu-goals').map(({ id }) => id);
		const ladders = goals.map((goal) => stepOf(`${goal}-ladder`).question);
		expect(ladders.map((ladder) => (ladder.kind === 'ladder' ? ladder.rungs.length : 0))).toEqual(goals.map(() => 4));
	});

	it('never sends him to a phone for 999: staff and his bell are nearer', () => {
		expect(cards.filter((card) => wordsOf(card).includes('999')).map(({ id }) => id)).toEqual([]);
	});

	it('promises no day, no release and no answer', () => {
		const promises = /\b(parole|release[ds]?|sentence|free|out on|licen[cs]e)\b/i;
		const said = own.map(wordsOf).filter((words) => promises.test(words));
		expect(said).toEqual(['I ring a free helpline.']);
	});

	it('flags each card that speaks of a place, of people, of calls, screens and letters, or of rules', () => {
		expect(unflagged(/\b(yard|gym|workshop|kitchen|chapel|team)\b/i, 'place')).toEqual([]);
		expect(unflagged(/\b(visits?|visitors?|family|adults|Listener|letter|letters)\b/i, 'people', 'rules')).toEqual([]);
		expect(unflagged(/\b(TV|show that|phone)\b/i, 'internet', 'rules')).toEqual([]);
		expect(unflagged(/\b(must not|my rules|allowed)\b/i, 'rules', 'sensitive')).toEqual([]);
	});

	it('names wing or ward staff, key worker, nurse and plan manager first among his helpers', () => {
		const roles = cardsOf('roles').map(({ id }) => id);
		expect(roles.slice(0, 4)).toEqual(['cu-hp-wing', 'hp01', 'cu-hp-nurse', 'cu-hp-manager']);
		const plain = saidBy(plainEnGb);
		expect(roles.filter((id) => !plain.get(id)?.includes(':'))).toEqual([]);
	});
});
