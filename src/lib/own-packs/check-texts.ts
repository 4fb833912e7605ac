import { pathOf, type Fault } from '#lib/base/fault.ts';
import { checkText } from '#lib/gate/check.ts';
import { heForms } from '#lib/gate/he-forms.ts';
import { textsOf } from '#lib/gate/pack-texts.ts';
import type { Finding } from '#lib/gate/text.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
import type { OwnException, OwnLanguage } from './pack-file.ts';

/** Signs of HTML, of an address, or of a place for a value: a pack brings words and nothing else. */
const noWords: readonly (readonly [RegExp, string])[] = [
	[/[<>]/, 'This text holds a sign of HTML. A pack has words only.'],
	[
		/[a-z][a-z\d+.-]*:\/\/|\bwww\.|\b(?:javascript|data|vbscript|blob|file|mailto):|\b[a-z\d-]+\.(?:com|org|net|uk|wales|ie|eu|io)\b/i,
		'This text holds an address of the internet. A pack has none.'
	],
	[/\{\{|\}\}/, 'This text holds a slot for a value. Words of a pack have none.'],
	[
		/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Noncharacter_Code_Point}]/u,
		'This text holds a sign that cannot be seen.'
	]
];

/** What makes a text no plain words; undefined when nothing does. `mayHaveSlots`: it stands for a text of the app. */
function faultOfText(text: string, mayHaveSlots = false): string | undefined {
	const found = noWords.find(([sign, sentence]) => sign.test(text) && !(mayHaveSlots && sentence.includes('slot')));
	if (found !== undefined) return found[1];
	return text.normalize('NFC') === text ? undefined : 'A letter in this text is written in an unusual way (not NFC).';
}

/** Looks at every text below a value, whatever stands there: words, notes, names of numbers, reasons, sources. */
export function checkAllTexts(value: unknown, path: readonly (string | number)[]): readonly Fault[] {
	if (typeof value === 'string') {
		const sentence = faultOfText(value, path[0] === 'terms' && path[1] === 'app');
		return sentence === undefined ? [] : [{ path: pathOf(path), sentence }];
	}
	if (typeof value !== 'object' || value === null) return [];
	const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
		? Array.from(value, (item: unknown, index) => [index, item] as const)
		: Object.entries(value);
	return entries.flatMap(([key, item]) => checkAllTexts(item, [...path, key]));
}

/** What the gate said of words: faults that stop the pack, and how many warnings there were. */
export interface GateVerdict {
	readonly faults: readonly Fault[];
	readonly warnings: number;
	readonly texts: number;
}

/** How the steps of a pack ask: some only head a page. */
type IsHeading = (step: string) => boolean;

/** Puts all words of all languages through the word gate. A fault with an exception stays; one of rules 24 to 27 never. */
export function gateWords(
	words: Readonly<Record<string, OwnLanguage>>,
	isHeading: IsHeading,
	exceptions: readonly OwnException[],
	reading: 'easy' | 'standard' = 'easy'
): GateVerdict {
	const files = Object.entries(words).flatMap(([language, { easy, plain }]) => [
		...easy.map((file) => ({ language, register: reading, words: file })),
		...plain.map((file) => ({ language, register: 'staff' as const, words: file }))
	]);
	const texts = files.flatMap((file) => textsOf(file.words, { ...file, isHeading }));
	const findings: readonly Found[] = [
		...texts.flatMap((text) =>
			checkText(text).map((finding) => ({ ...finding, key: text.key, language: text.language }))
		),
		...files.flatMap((file) => heForms(file).map((finding) => ({ ...finding, language: file.language })))
	].filter(
		({ key, rule }) => rule > lastWithException || !exceptions.some((one) => one.key === key && one.rule === rule)
	);
	const stopping = findings.filter(({ level }) => level === 'X');
	return { faults: stopping.map(faultOf), warnings: findings.length - stopping.length, texts: texts.length };
}

/** Rules 24 to 27 keep people safe: no exception holds for them. */
const lastWithException = 23;

/** What the gate found, where. */
interface Found extends Finding {
	readonly key: string;
	readonly language: string;
}

function faultOf({ key, rule, message, language }: Found): Fault {
	return { path: pathOf(['words', language, key]), sentence: `Rule ${rule}: ${message}.` };
}

/** Notes for staff: rules 24 to 27 hold. */
export function gateNotes({ journeys, steps }: GuideFile): readonly Fault[] {
	return Object.entries({ ...journeys, ...steps }).flatMap(([id, note]) =>
		Object.entries(note).flatMap(([part, text]: [string, string]) =>
			checkText({ ...staffText, key: id, text }).map(({ rule, message }) => ({
				path: pathOf(['guide', id, part]),
				sentence: `Rule ${rule}: ${message}.`
			}))
		)
	);
}

const staffText = { kind: 'help', register: 'staff', voice: 'i', level: 2, language: 'en-GB' } as const;
