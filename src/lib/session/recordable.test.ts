import { describe, expect, it } from 'vitest';
import { smallLoaded } from '../../../tests/builders/session.ts';
import { appWordsOf } from '#lib/words/app-words.ts';
import { helpTexts } from '#lib/words/help-texts.ts';
import { planMoreTexts } from '#lib/words/plan-more-texts.ts';
import { planTexts } from '#lib/words/plan-texts.ts';
import { recordableParts } from './recordable.ts';

const app = appWordsOf('en-GB', (id) => {
	throw new Error(`no words for ${id}`);
});
app.add(planTexts);
app.add(planMoreTexts);
app.add(helpTexts);

describe('what can be recorded', () => {
	it('is first what the app says on every page, without gaps for names or counts', () => {
		const [first] = recordableParts(smallLoaded, app.say, { language: 'en-GB', manner: { voice: 'i', level: 2 } });
		expect([first?.id, first?.title]).toEqual(['app', undefined]);
		expect(first?.texts).toContain('I am not sure');
		expect(first?.texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
	});

	it('is then each part of the programme, as it is said to this man', () => {
		const saidTo = (voice: 'i' | 'he') =>
			recordableParts(smallLoaded, app.say, { language: 'en-GB', manner: { voice, level: 2 } }).flatMap(
				({ texts }) => texts
			);
		expect(saidTo('i')).toContain('I: calm-tea.');
		expect(saidTo('he')).toContain('He: calm-tea.');
		expect(saidTo('he')).not.toContain('I: calm-tea.');
	});

	it('names no text twice in a part', () => {
		for (const { texts } of recordableParts(smallLoaded, app.say, {
			language: 'en-GB',
			manner: { voice: 'i', level: 1 }
		}))
			expect(new Set(texts).size).toBe(texts.length);
	});
});
