import { usualLook } from '#lib/pictures/look.ts';
import type { Journey } from '#lib/programme/grammar.ts';
import type { Guide, GuideNote } from '#lib/programme/guide.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Block, Footer, Head, Heading, Notice, Report, Text } from './blocks.ts';
import { uncheckedPart } from './footer.ts';
import { cardLines, noteParts, staffCards, type CardNumbers, type GuideText } from './guide-parts.ts';
import { itemOf, plainText } from './staff-parts.ts';

/** The words that the guide asks for: questions as he reads them, titles as staff do, labels, days. */
export interface GuideWording {
	readonly ask: (step: string) => string;
	readonly plainTitle: (journey: string) => string;
	readonly day: (day: string) => string;
	readonly say: (id: GuideText, values?: Readonly<Record<string, string | number>>) => string;
	/** That nobody has checked this language yet, in English and in the language. */
	readonly unchecked?: readonly string[];
}

/** What the printed guide is made of. It belongs to a programme and to no plan. */
export interface GuideOf {
	readonly programme: Programme;
	readonly guide: Guide;
	readonly wording: GuideWording;
	readonly language: string;
	/** What staff call its packs, in their order. */
	readonly titles: readonly string[];
	/** Whom to ring in another country than the United Kingdom. */
	readonly numbers?: CardNumbers | undefined;
	/** The day it is printed. */
	readonly today: string;
}

/** The guide for staff as a booklet: the 2 cards first, then each step with its question above the note for it. */
export function guideReport(about: GuideOf): Report {
	const { programme, wording, language } = about;
	return {
		reader: 'staff',
		title: wording.say('guide-title'),
		language,
		version: 0,
		blocks: [
			headOf(about),
			plainText(wording.say('guide-what')),
			...staffCards.map((card) => cardNotice(card, about)),
			{ kind: 'page' },
			...programme.journeys.flatMap((journey) => journeyBlocks(journey, about))
		],
		look: usualLook,
		style: 'staff',
		fit: { mostPages: undefined },
		footer: footerOf(about)
	};
}

function headOf(about: GuideOf): Head {
	const { wording, today } = about;
	return {
		kind: 'head',
		title: wording.say('guide-title'),
		name: '',
		picture: undefined,
		facts: [
			{ label: wording.say('guide-version'), value: packsOf(about).join('; ') },
			{ label: wording.say('guide-printed'), value: wording.day(today) }
		]
	};
}

/** "SOTSEC-ID, version 1", for each pack of the programme. */
function packsOf({ programme, titles, wording }: GuideOf): readonly string[] {
	return programme.packs.map(({ id, version }, at) =>
		wording.say('guide-version-one', { title: titles[at] ?? id, version: `${version}` })
	);
}

function footerOf(about: GuideOf): Footer {
	const { programme, wording, today } = about;
	const version = programme.packs.map(({ id, version }) => `${id} ${version}`).join(', ');
	return {
		copyFor: wording.say('guide-title'),
		version,
		date: wording.say('paper-foot-date', { day: wording.day(today) }),
		hash: '',
		...uncheckedPart(wording),
		page: wording.say('paper-page', { number: '{number}', of: '{of}' })
	};
}

function cardNotice(card: (typeof staffCards)[number], { wording, numbers }: GuideOf): Notice {
	return {
		kind: 'notice',
		tone: 'sun',
		title: wording.say(card.title),
		lines: cardLines(card, numbers).map(({ id, values }) => itemOf(wording.say(id, values)))
	};
}

function journeyBlocks({ id, picture, steps }: Journey, about: GuideOf): readonly Block[] {
	const { guide, wording } = about;
	const journey = guide.journey(id);
	return [
		{ kind: 'section', section: id, words: wording.plainTitle(id), picture },
		...(journey === undefined ? [] : [plainText(journey.about), led(wording.say('guide-source'), journey.source)]),
		...steps.flatMap((step): readonly Block[] => [
			questionOf(wording.ask(step.id), step.picture),
			...noteBlocks(guide.step(step.id), wording)
		])
	];
}

function questionOf(words: string, picture: string): Heading {
	return { kind: 'heading', level: 3, words, picture };
}

function noteBlocks(note: GuideNote | undefined, wording: GuideWording): readonly Text[] {
	if (note === undefined) return [plainText(wording.say('guide-none'))];
	return noteParts.map(({ part, label }) => led(wording.say(label), note[part]));
}

function led(lead: string, words: string): Text {
	return { ...plainText(words), lead };
}
