import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import { composeProgramme, type Programme } from '#lib/programme/programme.ts';
import type { FindProgramme } from '#lib/plan/restore.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { ReportWording } from '#lib/report/wording.ts';
import { hardWordsIn } from '#lib/words/glossary.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import { wordingOf, type Wording } from '#lib/words/wording.ts';

/** The packs on the command line, by id. */
export const programmesById: ReadonlyMap<string, Programme> = new Map([[sotsecIdV1.id, composeProgramme(sotsecIdV1)]]);

/** Languages that the command line can write samples in. */
export const languages: readonly string[] = ['en-GB'];

/** Finds the programme of a plan among the bundled packs. */
export const findProgramme: FindProgramme = ([base, ...addOns]) => {
	const programme = programmesById.get(base?.id ?? '');
	return programme?.packs[0]?.version === base?.version && addOns.length === 0 ? programme : undefined;
};

/** All words for a plan. */
export function wordingFor(plan: Plan): Wording & ReportWording {
	const packs = [{ language: 'en-GB', easy: easyEnGb, plain: plainEnGb }];
	const manner = { voice: plan.voice, level: plan.level };
	const wording = wordingOf(packs, { language: plan.language, manner }, () => undefined);
	wording.add(paperTexts);
	return { ...wording, hardWords: hardWordsIn };
}
