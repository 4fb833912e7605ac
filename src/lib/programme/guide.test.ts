import { describe, expect, it } from 'vitest';
import { checkGuide, mostGuideWords } from './check-guide.ts';
import type { Journey } from './grammar.ts';
import { guideOf, type GuideNote } from './guide.ts';

const journeys: readonly Journey[] = [
	{
		id: 'home',
		picture: 'home',
		access: 'alone',
		section: 'home',
		steps: [
			{ id: 'one', picture: 'home', question: { kind: 'agree' } },
			{ id: 'two', picture: 'home', question: { kind: 'agree' } }
		]
	}
];
const note: GuideNote = { purpose: 'For this.', ask: 'Ask so.', watch: 'Look.', stop: 'Stop then.', source: 'S1, RP' };
const about = { home: { about: 'About home.', source: 'S1' } };

describe('The notes for a facilitator', () => {
	it('are whole when each journey and each step has one', () => {
		expect(checkGuide(journeys, [{ journeys: about, steps: { one: note, two: note } }])).toEqual([]);
	});

	it('may stand in several files', () => {
		expect(checkGuide(journeys, [{ journeys: about, steps: { one: note } }, { steps: { two: note } }])).toEqual([]);
	});

	it('tell which step or journey has none', () => {
		expect(checkGuide(journeys, [{ steps: { one: note } }])).toEqual([
			{ path: 'journeys › home', sentence: 'The note is missing.' },
			{ path: 'steps › two', sentence: 'The note is missing.' }
		]);
	});

	it('tell of a note for nothing, and of a note that stands twice', () => {
		const files = [{ journeys: about, steps: { one: note, two: note } }, { steps: { one: note, three: note } }];
		expect(checkGuide(journeys, files)).toEqual([
			{ path: 'steps › three', sentence: 'This note belongs to nothing in the pack.' },
			{ path: 'steps › one', sentence: 'This note stands twice.' }
		]);
	});

	it.each<[string, unknown, string]>([
		['is too long', { ...note, ask: 'word '.repeat(mostGuideWords + 1).trim() + '.' }, 'steps › one › ask'],
		['is empty', { ...note, stop: '' }, 'steps › one › stop'],
		['lacks a part', { ...note, watch: undefined }, 'steps › one › watch'],
		['has a part that is not known', { ...note, method: 'No.' }, 'steps › one › method'],
		['names no source', { ...note, source: '' }, 'steps › one › source']
	])('tell where a note %s', (_, wrong, path) => {
		const faults = checkGuide(journeys, [{ journeys: about, steps: { one: wrong, two: note } }]);
		expect(faults.map((fault) => fault.path)).toContain(path);
	});

	it('are looked up by the id of the step, whichever file they stand in', () => {
		const files = [{ journeys: about, steps: { one: note } }, { steps: { two: { ...note, ask: 'Ask 2.' } } }];
		const guide = guideOf([{ language: 'en-GB', files }]);
		expect(guide.step('two')?.ask).toBe('Ask 2.');
		expect(guide.journey('home')?.about).toBe('About home.');
		expect(guide.step('three')).toBeUndefined();
	});

	it('are said note by note in the first language that has them, and say which it is', () => {
		const own = { language: 'cy', files: [{ steps: { one: { ...note, ask: 'Gofynnwch felly.' } } }] };
		const english = { language: 'en-GB', files: [{ journeys: about, steps: { one: note, two: note } }] };
		const guide = guideOf([own, english]);
		expect(guide.step('one')).toEqual({ ...note, ask: 'Gofynnwch felly.', language: 'cy' });
		expect(guide.step('two')).toEqual({ ...note, language: 'en-GB' });
		expect(guide.journey('home')).toEqual({ ...about.home, language: 'en-GB' });
	});

	it('count in their first place where two stand in one language', () => {
		const files = [{ steps: { one: note } }, { steps: { one: { ...note, ask: 'Again.' } } }];
		expect(guideOf([{ language: 'en-GB', files }]).step('one')?.ask).toBe(note.ask);
	});
});
