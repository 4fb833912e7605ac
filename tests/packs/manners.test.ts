import { describe, expect, it } from 'vitest';
import { cardsForPaper } from '#lib/journey/chosen.ts';
import { walkOf } from '#lib/journey/walk.ts';
import type { Answer } from '#lib/plan/answers.ts';
import { ownCardsOf } from '#lib/plan/empty-answers.ts';
import type { Plan, Reader } from '#lib/plan/plan.ts';
import { restore } from '#lib/plan/restore.ts';
import { reportFor } from '#lib/report/report-for.ts';
import { textsOf } from '#lib/report/texts.ts';
import { wordingOf } from '#lib/words/wording.ts';
import { readLanguages, readSpoken } from '../../src/cli/languages.ts';
import { bases } from '../../src/cli/packs.ts';
import { findProgramme, wordingFor } from '../../src/cli/programmes.ts';
import { orFail } from '../builders/deeds.ts';
import { bundledProgrammes } from './bundled-packs.ts';

const languages = readLanguages().map(({ language }) => language);
/** Every way in which a plan can be worded: language, voice, word level. */
const manners = languages.flatMap((language) =>
	(['i', 'he'] as const).flatMap((voice) => ([1, 2, 3] as const).map((level) => ({ language, voice, level })))
);
const spokenIn = new Map(languages.map((language) => [language, readSpoken(language)] as const));

describe.each(bundledProgrammes)('In every language, voice and word level, $name', ({ pack, easy, plain }) => {
	const cards = pack.decks.flatMap((deck) => deck.cards.map(({ id }) => id));
	const steps = pack.journeys.flatMap((journey) => journey.steps.map(({ id }) => id));

	it.each(manners)(
		'says each card and question, and no two cards of a deck alike: %o',
		({ language, voice, level }) => {
			const spoken = language === 'en-GB' ? undefined : spokenIn.get(language);
			const missing = new Set<string>();
			const words = wordingOf(
				[{ language: 'en-GB', easy, plain }],
				{ language, manner: { voice, level }, spoken },
				(id) => missing.add(id)
			);
			const silent = [
				...cards.filter((card) => words.card(card).trim() === ''),
				...steps.filter((step) => words.ask(step).trim() === '')
			];
			expect(silent).toEqual([]);
			if (language === 'en-GB') expect([...missing]).toEqual([]);
			const alike = pack.decks.flatMap((deck) => {
				const said = deck.cards.map(({ id }) => words.card(id));
				return said.filter((each, at) => said.indexOf(each) !== at).map((each) => `${deck.id}: ${each}`);
			});
			expect(alike).toEqual([]);
		}
	);
});

/** The cards that a copy is made from, by reader (content-inventory.md 5.10 to 5.12): the man has all that he said. */
function cardsFor(reader: Reader, plan: Plan): readonly string[] {
	const programme = orFail(findProgramme(plan.packs));
	const { answers } = walkOf(programme, plan);
	const { signs, waysOut } = programme.landmarks;
	const ofSection = (wanted: string) =>
		Object.entries(answers).flatMap(([step, answer]) =>
			programme.steps.get(step)?.journey.section === wanted ? madeOf(answer) : []
		);
	const taken = (step: string) => {
		const answer = answers[step];
		return answer === undefined ? [] : madeOf(answer);
	};
	switch (reader) {
		case 'man':
			return Object.values(answers).flatMap(cardsForPaper);
		case 'carer':
			return [...ofSection('about-me'), ...ofSection('carers'), ...taken(signs), ...taken(waysOut)];
		case 'care-manager': {
			const goals = Object.values(answers).flatMap((answer) => (answer.kind === 'ladder' ? (answer.goal ?? []) : []));
			return [...ofSection('about-me'), ...ofSection('strengths'), ...taken(signs), ...taken(waysOut), ...goals];
		}
		case 'wallet':
			return [...taken(signs).slice(0, 1), ...taken(waysOut).slice(0, 1)];
	}
}

/** What he picked, without who is told: roles stand as names on copies of others. */
function madeOf(answer: Answer): readonly string[] {
	return answer.kind === 'pair' ? Object.values(answer.pairs).flatMap((pair) => pair.waysOut) : cardsForPaper(answer);
}

const examples = bases.flatMap(({ pack, example }) => {
	const plan = restore(example, findProgramme);
	return plan.ok ? [{ name: pack.id, plan: plan.value }] : [];
});

describe.each(examples)('In every language, voice and word level, the example of $name', ({ plan: example }) => {
	it.each(manners)('brings each answer to the paper of the reader it is for: %o', (manner) => {
		const plan = { ...example, ...manner };
		const wording = wordingFor(plan);
		const own = new Map(
			Object.values(plan.answers).flatMap((answer) => ownCardsOf(answer).map(({ id, words }) => [id, words] as const))
		);
		const programme = orFail(findProgramme(plan.packs));
		const about = { programme, plan, wording, madeAt: () => undefined, today: '2026-04-06', planHash: 'a1b2c3d4' };
		const lost = (['man', 'carer', 'care-manager', 'wallet'] as const).flatMap((reader) => {
			const text = reportFor(reader, about).blocks.flatMap(textsOf).join('\n');
			const cards = cardsFor(reader, plan);
			expect(cards.length, reader).toBeGreaterThan(1);
			const isThere = (card: string) =>
				[own.get(card) ?? wording.card(card), wording.plainCard(card)].some((words) => text.includes(words));
			return cards.filter((card) => !isThere(card)).map((card) => `${reader}: ${card}`);
		});
		expect(lost).toEqual([]);
	});
});
