import { describe, expect, it } from 'vitest';
import { checkText } from '#lib/gate/check.ts';
import { judge } from '../../tools/words/gate.ts';
import type { Text } from '#lib/gate/text.ts';
import after from './sentences-after.json' with { type: 'json' };
import sentences from './sentences.json' with { type: 'json' };
import { textOf } from './texts.ts';

/**
 * Sentences that the gate must tell apart. They were written before the rules were tuned, and are not the product's own texts:
 * never change one to make the gate look better.
 */
const kinds: Readonly<Record<string, Partial<Text>>> = {
	card: { kind: 'card' },
	question: { kind: 'question' },
	heading: { kind: 'heading' },
	button: { kind: 'button' },
	help: { kind: 'help' },
	paper: { kind: 'paper' },
	staff: { kind: 'help', register: 'staff' }
};

function findingsOf({ text, kind, voice }: Sentence) {
	return checkText(textOf(text, { ...kinds[kind], voice: voice === 'he' ? 'he' : 'i' }));
}

function percent(part: number, whole: number): string {
	return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

interface Sentence {
	readonly text: string;
	readonly kind: string;
	readonly voice: string;
}

/** Good sentences that the gate stops, good ones it says anything about, and bad ones it does not stop by their rule. */
function measure(good: readonly Sentence[], bad: readonly (Sentence & { readonly rule: number })[]) {
	return {
		falseAlarms: good.filter((sentence) => findingsOf(sentence).some(({ level }) => level === 'X')),
		warned: good.filter((sentence) => findingsOf(sentence).length > 0),
		missed: bad.filter((sentence) => !findingsOf(sentence).some(({ rule }) => rule === sentence.rule))
	};
}

const { good, bad } = sentences;

describe('The word gate, on sentences it was not tuned on', () => {
	const { falseAlarms, warned, missed } = measure(good, bad);

	it('has enough of them, each said once, in kinds that it knows', () => {
		expect(good.length).toBeGreaterThanOrEqual(60);
		expect(bad.length).toBeGreaterThanOrEqual(60);
		const all = [...good, ...bad];
		expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
		expect(all.filter(({ kind }) => !(kind in kinds))).toEqual([]);
	});

	it('lets good ones pass: false alarms at most 5 %', () => {
		process.stdout.write(`Word gate: false alarms ${percent(falseAlarms.length, good.length)}, `);
		process.stdout.write(`good sentences with a fault or warning ${percent(warned.length, good.length)}\n`);
		expect(falseAlarms.length / good.length, JSON.stringify(falseAlarms)).toBeLessThanOrEqual(0.05);
	});

	it('stops bad ones by the rule they break: misses at most 10 %', () => {
		process.stdout.write(`Word gate: misses ${percent(missed.length, bad.length)}\n`);
		expect(missed.length / bad.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.1);
	});
});

/**
 * Two smaller sets, written after the rules. When first met, the second gave 7 of 40 false alarms and 6 of 49 misses, the third 7 of 40
 * and 4 of 50: most false alarms are everyday words that the lists lack. These are the truer rates (docs/easy-read-words.md). The limits
 * only keep them from growing worse.
 */
describe.each(Object.entries(after))('The word gate, on the %s set, written after the rules', (name, set) => {
	it('grows no worse than it was', () => {
		const { falseAlarms, missed } = measure(set.good, set.bad);
		process.stdout.write(`Word gate, ${name} set: false alarms ${percent(falseAlarms.length, set.good.length)}, `);
		process.stdout.write(`misses ${percent(missed.length, set.bad.length)}\n`);
		expect(falseAlarms.length).toBeLessThanOrEqual(7);
		expect(missed.length).toBeLessThanOrEqual(4);
	});
});

describe('The words of Steady', () => {
	const { findings, texts } = judge();

	it('are read in full: packs, app and glossary, easy and staff', () => {
		const easy = texts.filter(({ register }) => register === 'easy');
		expect(easy.length).toBeGreaterThan(1000);
		expect(texts.length - easy.length).toBeGreaterThan(500);
		for (const key of ['lim-hurt.i', 'lim-hurt.he', 'plain.lim-hurt', 'help-stop', 'paper-title', 'glossary.plan']) {
			expect(texts.map((text) => text.key)).toContain(key);
		}
	});

	it('have no fault that fails the build', () => {
		expect(findings.filter(({ level }) => level === 'X')).toEqual([]);
	});
});
