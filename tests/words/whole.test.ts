import { describe, expect, it } from 'vitest';
import { glossary } from '#lib/gate/explained.ts';
import { heForms } from '#lib/gate/he-forms.ts';
import { linesOf } from '#lib/gate/pack-texts.ts';
import { packTexts, type Source } from '../../tools/words/collect.ts';
import { entryFaults } from '../../tools/words/glossary.ts';
import { markOf, registerOf, unusedMarks } from '../../tools/words/register.ts';
import { waive } from '../../tools/words/waive.ts';
import { glossaryFaults, registerFaults, sameKeys } from '../../tools/words/whole.ts';
import { textOf } from './texts.ts';

const source: Source = {
	path: 'somewhere/words.easy.en-GB.json',
	language: 'en-GB',
	register: 'easy',
	words: {
		journeys: { j: { title: { i: 'My life', he: 'His life' } } },
		steps: { limits: { ask: 'When your helper must tell' }, s: { ask: 'What helps you?', hint: 'Pick 3.' } },
		cards: { c: { i: 'I stop.', he: 'He stops.', i1: 'Stop' }, d: 'Stop.' }
	}
};

describe('The words files', () => {
	it('fall into texts with their key, kind, voice and level', () => {
		const short = packTexts(source).map(({ key, kind, voice, level }) => `${key} ${kind} ${voice} ${level}`);
		expect(short).toEqual([
			'j.title.i heading i 2',
			'j.title.he heading he 2',
			'limits.ask page i 2',
			's.ask question i 2',
			's.hint help i 2',
			'c.i card i 2',
			'c.he card he 2',
			'c.i1 card i 1',
			'd card i 2'
		]);
		expect(linesOf({}, () => false)).toEqual([]);
		expect(packTexts({ ...source, register: 'staff' })[0]?.key).toBe('plain.j.title.i');
	});
});

describe('Rule 27, every key in each voice and language', () => {
	it('asks for a he-form wherever easy words say "I"', () => {
		expect(heForms(source)).toEqual([]);
		const cards = { a: 'I stop.', b: { i: 'My life', i1: 'Me' }, c: { i: 'Stop.' } };
		expect(heForms({ ...source, words: { cards } }).map(({ key, message }) => `${key} ${message}`)).toEqual([
			'a has no he-form',
			'b has no he-form',
			'b has no he1-form'
		]);
	});

	it('asks each language for the same keys', () => {
		const welsh = textOf('Stop', { language: 'cy', key: 'b' });
		const english = [textOf('Stop', { key: 'a' }), textOf('Stop', { key: 'b' })];
		expect(sameKeys([...english, welsh], 'here').map(({ key, message }) => `${key} ${message}`)).toEqual([
			'a is missing in cy (here)'
		]);
		expect(sameKeys(english, 'here')).toEqual([]);
	});
});

describe('The registers', () => {
	it('prefer a whole key to the start of a key, and a long start to a short', () => {
		expect(registerOf('problem-full')).toEqual({ register: 'easy', kind: 'help' });
		expect(registerOf('problem-full-staff').register).toBe('staff');
		expect(registerOf('problem-page').kind).toBe('page');
		expect(registerOf('paper-title').kind).toBe('paper');
		expect(registerOf('paper-letters-do').register).toBe('staff');
	});

	it('hold a forgotten key to the strictest reading, and tell of it', () => {
		expect(markOf('brand-new')).toBeUndefined();
		expect(registerOf('brand-new')).toEqual({ register: 'easy', kind: 'card' });
		expect(registerFaults(['brand-new']).map(({ key }) => key)).toContain('brand-new');
		expect(unusedMarks(['back'])).not.toContain('back');
		expect(unusedMarks(['back'])).toContain('next');
	});
});

describe('Rule 6, the glossary', () => {
	const entry = { word: 'zebra', forms: ['zebras'], meaning: 'A thing.', picture: 'star' };

	it('wants a picture that is there, and each word once', () => {
		expect(entryFaults(entry, [entry])).toEqual([]);
		expect(entryFaults({ ...entry, picture: 'none' }, [])).toHaveLength(1);
		expect(entryFaults({ ...entry, forms: ['zebra'] }, [])).toHaveLength(1);
		expect(entryFaults(entry, [entry, { ...entry, word: 'zebras', forms: [] }])).toHaveLength(1);
	});

	it('warns of a word that no easy text uses', () => {
		expect(glossaryFaults([entry], [textOf('Two zebras')])).toEqual([]);
		expect(glossaryFaults([entry], [textOf('Horses')]).map(({ level }) => level)).toEqual(['W']);
	});

	it('explains each word without that word itself', () => {
		const circular = glossary.filter(({ word, meaning }) =>
			` ${meaning.toLowerCase()} `.includes(` ${word.toLowerCase()} `)
		);
		expect(circular.map(({ word }) => word)).toEqual([]);
	});
});

describe('Waivers', () => {
	const finding = { key: 'a', rule: 23, level: 'X', message: 'a slot' } as const;

	it('let one rule pass at one key', () => {
		const waiver = { key: 'a', rule: 23, reason: 'It is a figure.' };
		expect(waive([finding], [waiver])).toEqual([]);
		expect(waive([finding, { ...finding, rule: 4 }], [waiver])).toEqual([{ ...finding, rule: 4 }]);
	});

	it('are faults when nothing needs them or no reason stands there', () => {
		expect(waive([], [{ key: 'a', rule: 23, reason: 'It is a figure.' }])).toMatchObject([{ key: 'a', level: 'X' }]);
		expect(waive([finding], [{ key: 'a', rule: 23, reason: 'because' }])).toMatchObject([{ key: 'a', level: 'X' }]);
	});
});
