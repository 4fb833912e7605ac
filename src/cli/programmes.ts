import { composeProgramme } from '#lib/programme/compose-programme.ts';
import type { PackReference, Programme } from '#lib/programme/programme.ts';
import { guideOf, type Guide } from '#lib/programme/guide.ts';
import type { FindProgramme } from '#lib/plan/restore.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { ReportWording } from '#lib/report/wording.ts';
import { exchangeTexts } from '#lib/words/exchange-texts.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { hardWordsIn } from '#lib/words/glossary.ts';
import { guideTexts } from '#lib/words/guide-texts.ts';
import { uncheckedLines } from '#lib/words/languages.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import { planMoreTexts } from '#lib/words/plan-more-texts.ts';
import { wordingOf, type Wording } from '#lib/words/wording.ts';
import { readLanguages, readNotes, readSpoken, readTitle } from './languages.ts';
import { addOns, bases, type BundledAddOn, type BundledBase } from './packs.ts';

/** All that a man can be asked: each base pack with each choice of the add-ons that fit it. */
export const programmesById: ReadonlyMap<string, Programme> = new Map(
	bases.flatMap(({ pack }) => {
		const fitting = addOns.filter(({ to }) => to.includes(pack.id));
		return choicesOf(fitting).map((added) => {
			const programme = composeProgramme(
				pack,
				added.map(({ addOn }) => addOn)
			);
			return [programme.packs.map(({ id }) => id).join(), programme] as const;
		});
	})
);

/** Every choice among add-ons, none and all of them included, each in the order of the list. */
function choicesOf(list: readonly BundledAddOn[]): readonly (readonly BundledAddOn[])[] {
	return list.reduceRight<readonly (readonly BundledAddOn[])[]>(
		(choices, each) => [...choices, ...choices.map((choice) => [each, ...choice])],
		[[]]
	);
}

/** Languages that the command line can write samples in. */
export const languages: readonly string[] = readLanguages().map(({ language }) => language);

/** Finds the programme of a plan among the bundled packs. */
export const findProgramme: FindProgramme = (packs) => {
	const programme = programmesById.get(packs.map(({ id }) => id).join());
	const isKnown = programme?.packs.every(({ version }, at) => version === packs[at]?.version);
	return isKnown === true ? programme : undefined;
};

/** The packs of a plan or of a programme. */
function packsOf(wanted: readonly PackReference[]): readonly (BundledBase | BundledAddOn)[] {
	const named = (one: PackReference) => wanted.some(({ id, version }) => id === one.id && version === one.version);
	return [...bases.filter(({ pack }) => named(pack)), ...addOns.filter(({ addOn }) => named(addOn))];
}

/** All words for a plan. */
export function wordingFor(plan: Plan): Wording & ReportWording {
	const packs = packsOf(plan.packs).map(({ easy, plain }) => ({ language: 'en-GB', easy, plain }));
	const manner = { voice: plan.voice, level: plan.level };
	const spoken = readSpoken(plan.language);
	const language = spoken?.about.language ?? fallbackLanguage;
	const wording = wordingOf(packs, { language, manner, spoken }, () => undefined);
	wording.add(planMoreTexts);
	wording.add(paperTexts);
	return {
		...wording,
		hardWords: (texts) => hardWordsIn(texts, spoken?.hardWords),
		unchecked: uncheckedLines(wording)
	};
}

/** The same with the words of files for other systems. */
export function wordingForExchange(plan: Plan): Wording & ReportWording {
	const wording = wordingFor(plan);
	wording.add(exchangeTexts);
	return wording;
}

/** All words for papers of a programme that belong to no plan. */
export function wordingForStaff(
	{ packs }: Programme,
	language = fallbackLanguage
): Wording & { readonly unchecked: readonly string[] } {
	const words = packsOf(packs).map(({ easy, plain }) => ({ language: fallbackLanguage, easy, plain }));
	const wished = { language, manner: { voice: 'i', level: 2 }, spoken: readSpoken(language) } as const;
	const wording = wordingOf(words, wished, () => undefined);
	wording.add(paperTexts);
	wording.add(guideTexts);
	return { ...wording, unchecked: uncheckedLines(wording) };
}

/** What staff call the packs of a programme, in their order. */
export function packTitlesOf({ packs }: Programme, language = fallbackLanguage): readonly string[] {
	return packs.map(
		(one) =>
			readTitle(one, language) ??
			packsOf([one])
				.flatMap(({ plain }) => plain)
				.find(({ pack }) => pack !== undefined)?.pack?.title ??
			one.id
	);
}

/** The notes for facilitators beside the steps of a programme, in a language, and behind it in en-GB. */
export function guideFor({ packs }: Programme, language = fallbackLanguage): Guide {
	const english = { language: fallbackLanguage, files: packsOf(packs).flatMap(({ guide }) => guide) };
	return guideOf(language === fallbackLanguage ? [english] : [readNotes(language, packs), english]);
}
