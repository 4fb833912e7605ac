import { describe, expect, it } from 'vitest';
import { smallAddOn, smallPack, smallProgramme } from '../../../tests/builders/small-pack.ts';
import { frozen } from '../../../tests/builders/json-change.ts';
import { card } from './authoring.ts';
import type { AddOnPack, Journey } from './grammar.ts';
import { addTo, composeProgramme } from './compose-programme.ts';
import { cardsOf, questionOfKind } from './programme.ts';

const songs: Journey = {
	id: 'songs',
	picture: 'song',
	access: 'alone',
	section: 'life',
	steps: [{ id: 'song-words', picture: 'song', question: { kind: 'words', max: 10 } }]
};
const addOnWith = (...adds: AddOnPack['adds']): AddOnPack => ({ format: 'steady-add-on', id: 'x', version: 2, adds });

describe('A programme', () => {
	it('finds every step with its journey, every deck and every card', () => {
		expect(smallProgramme.steps.get('calm')?.journey.id).toBe('start');
		expect(smallProgramme.decks.get('calm')?.cards).toHaveLength(6);
		expect(smallProgramme.cards.get('calm-walk')?.flags).toEqual(['place']);
		expect(smallProgramme.steps.size).toBe(smallPack.journeys.flatMap((journey) => journey.steps).length);
	});

	it('finds nothing under the names that every object has', () => {
		expect(smallProgramme.steps.get('constructor')).toBeUndefined();
		expect(smallProgramme.cards.get('__proto__')).toBeUndefined();
	});

	it('names its packs, the base first', () => {
		expect(composeProgramme(smallPack, [smallAddOn]).packs).toEqual([
			{ id: 'small', version: 1 },
			{ id: 'small-more', version: 1 }
		]);
	});
});

describe('An add-on in a programme', () => {
	const composed = composeProgramme(smallPack, [smallAddOn]);

	it('puts its journey after the one it names, and its section after that one on paper', () => {
		expect(composed.journeys.map(({ id }) => id)).toEqual(['start', 'life', 'signs', 'more', 'people', 'rules', 'end']);
		expect(composed.paper).toEqual(['life', 'start', 'signs', 'more', 'people', 'rules', 'end']);
	});

	it('puts its cards at the end of the deck it names, and brings its own decks', () => {
		expect(composed.decks.get('calm')?.cards.at(-1)?.id).toBe('calm-song');
		expect(composed.decks.get('more')?.cards.map(({ id }) => id)).toEqual(['more-song']);
	});

	it('in a section that is there already leaves the order of the paper', () => {
		expect(addTo(smallPack, addOnWith({ kind: 'journey', after: 'start', journey: songs })).paper).toEqual(
			smallPack.paper
		);
	});

	it('that names no journey of the pack goes to the end', () => {
		const pack = addTo(
			smallPack,
			addOnWith({ kind: 'journey', after: 'gone', journey: { ...songs, section: 'songs' } })
		);
		expect(pack.journeys.at(-1)?.id).toBe('songs');
		expect(pack.paper.at(-1)).toBe('songs');
	});

	it('leaves the pack that it adds to as it was', () => {
		const before = JSON.stringify(smallPack);
		addTo(frozen(structuredClone(smallPack)), smallAddOn);
		composeProgramme(smallPack, [smallAddOn]);
		expect(JSON.stringify(smallPack)).toBe(before);
	});

	it('comes in the order given when there are two', () => {
		const second = addOnWith({ kind: 'cards', deck: 'calm', cards: [card('calm-last', 'sun', 'ours')] });
		const cards = composeProgramme(smallPack, [smallAddOn, second])
			.decks.get('calm')
			?.cards.map(({ id }) => id);
		expect(cards?.slice(-2)).toEqual(['calm-song', 'calm-last']);
	});
});

describe('Looking up', () => {
	it('gives the cards of several decks in order, and none of a deck that is not there', () => {
		expect(cardsOf(smallProgramme, ['who', 'gone', 'goods']).map(({ id }) => id)).toEqual([
			'who-me',
			'who-both',
			'good-garden',
			'good-job'
		]);
	});

	it('gives a question only when it is of the kind asked for', () => {
		expect(questionOfKind(smallProgramme, 'calm', 'choose')?.max).toBe(3);
		expect(questionOfKind(smallProgramme, 'calm', 'sort')).toBeUndefined();
		expect(questionOfKind(smallProgramme, 'gone', 'choose')).toBeUndefined();
	});
});

describe('Writing a card', () => {
	it('takes an id, a picture and a source, and what it carries beside', () => {
		expect(card('tea', 'cup', 'N6')).toEqual({ id: 'tea', picture: 'cup', source: 'N6' });
		expect(card('out', 'door', 'RP', { aim: 'escape', flags: ['place'], trueWords: 'tea' })).toEqual({
			id: 'out',
			picture: 'door',
			source: 'RP',
			aim: 'escape',
			flags: ['place'],
			trueWords: 'tea'
		});
	});
});
