import { describe, expect, it } from 'vitest';
import { smallAddOn, smallPack } from '../../../tests/builders/small-pack.ts';
import { addAt, changeAt, removeAt } from '../../../tests/builders/json-change.ts';
import { checkAddOn } from './check-pack.ts';

function wrongWith(addOn: unknown): readonly string[] {
	const checked = checkAddOn(smallPack, addOn);
	return checked.ok ? [] : checked.problem.map(({ path, sentence }) => `${path}: ${sentence}`);
}

describe('An add-on pack', () => {
	it('without mistakes is given back as it is', () => {
		expect(checkAddOn(smallPack, smallAddOn)).toEqual({ ok: true, value: smallAddOn });
	});

	it('goes through the same check as the pack it adds to', () => {
		expect(wrongWith(smallPack)).toContain('format: This is not a Steady add-on pack.');
		expect(wrongWith(addAt(smallAddOn, [], 'extra', 1))).toEqual(['extra: This entry is not known here. Take it out.']);
	});

	it('names a deck and a journey that are there', () => {
		const lost = changeAt(
			changeAt(smallAddOn, ['adds', 1, 'deck'], () => 'gone'),
			['adds', 2, 'after'],
			() => 'gone'
		);
		expect(wrongWith(lost)).toEqual([
			'adds › 1 › deck: There is no deck with this id.',
			'adds › 2 › after: There is no journey with this id.'
		]);
	});

	it('may build on what it added itself, in its own order', () => {
		const song = { id: 'more-tune', picture: 'song', source: 'ours' };
		const onOwnDeck = addAt(smallAddOn, ['adds'], '', { kind: 'cards', deck: 'more', cards: [song] });
		expect(wrongWith(onOwnDeck)).toEqual([]);
		const journey = {
			id: 'after-more',
			picture: 'song',
			access: 'alone',
			section: 'more',
			steps: [{ id: 'more-words', picture: 'song', question: { kind: 'words', max: 10 } }]
		};
		expect(wrongWith(addAt(smallAddOn, ['adds'], '', { kind: 'journey', after: 'more', journey }))).toEqual([]);
		const tooEarly = { ...smallAddOn, adds: [{ kind: 'journey', after: 'more', journey }, ...smallAddOn.adds] };
		expect(wrongWith(tooEarly)).toEqual(['adds › 0 › after: There is no journey with this id.']);
	});

	it('cannot use an id again that the pack has', () => {
		expect(wrongWith(changeAt(smallAddOn, ['adds', 1, 'cards', 0, 'id'], () => 'calm-tea')).join()).toContain(
			'The id "calm-tea" stands twice.'
		);
	});

	it('is refused when a journey is missing its steps', () => {
		expect(wrongWith(removeAt(smallAddOn, ['adds', 2, 'journey', 'steps', 0]))).toEqual([
			'adds › 2 › journey › steps: A journey needs a step.'
		]);
	});
});

describe('Add-ons beside each other', () => {
	const adding = (id: string, flags: readonly string[]) => ({
		...smallAddOn,
		id,
		adds: [{ kind: 'cards', deck: 'roles', cards: [{ id: 'role-friend', picture: 'friend', source: 'ours', flags }] }]
	});

	it('may not bring the same card twice: the flags of one would be lost', () => {
		const first = checkAddOn(smallPack, adding('first', ['people']));
		if (!first.ok) throw new Error('The first add-on is good.');
		const second = checkAddOn(smallPack, adding('second', []), [first.value]);
		expect(second).toEqual({
			ok: false,
			problem: [
				{
					path: 'adds › 0 › cards › 0 › id',
					sentence: 'The id "role-friend" stands twice. Each id is used once.'
				}
			]
		});
	});

	it('may not take the name of the pack they add to', () => {
		expect(wrongWith({ ...smallAddOn, id: 'small' })).toEqual(['id: Another pack of this programme has this id.']);
	});

	it('may not fill a deck past what it holds', () => {
		const cards = Array.from({ length: 199 }, (_, index) => ({
			id: `role-x${index}`,
			picture: 'friend',
			source: 'ours'
		}));
		expect(wrongWith({ ...smallAddOn, adds: [{ kind: 'cards', deck: 'roles', cards }] })).toEqual([
			'adds: The deck "roles" would hold more than 200 cards.'
		]);
	});

	it('are told their mistakes where these stand in their own file, with those of the head', () => {
		const wrong = {
			...adding('second', []),
			version: 0,
			adds: [{ kind: 'cards', deck: 'roles', cards: [{ id: 'role-nurse', picture: 'nurse', source: 'ours' }] }]
		};
		expect(wrongWith(wrong)).toEqual([
			'version: This must be 1 or more.',
			'adds › 0 › cards › 0 › id: The id "role-nurse" stands twice. Each id is used once.'
		]);
	});
});
