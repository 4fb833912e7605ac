import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import { internetV1 } from '#lib/packs/internet/v1/pack.ts';
import { easyEnGb as internetEasy, plainEnGb as internetPlain } from '#lib/packs/internet/v1/words.en-GB.ts';
import { myWaysV1 } from '#lib/packs/my-ways/v1/pack.ts';
import { easyEnGb as myWaysEasy, plainEnGb as myWaysPlain } from '#lib/packs/my-ways/v1/words.en-GB.ts';
import { composeProgramme, type Programme } from '#lib/programme/programme.ts';
import type { FindProgramme } from '#lib/plan/restore.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { ReportWording } from '#lib/report/wording.ts';
import { hardWordsIn } from '#lib/words/glossary.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import { wordingOf, type Wording } from '#lib/words/wording.ts';

const base = { pack: sotsecIdV1, easy: easyEnGb, plain: plainEnGb };
const myWays = { addOn: myWaysV1, easy: myWaysEasy, plain: myWaysPlain };
const internet = { addOn: internetV1, easy: internetEasy, plain: internetPlain };

/** The packs on the command line: a base pack, alone or with its add-ons, by their ids with commas between. */
export const programmesById: ReadonlyMap<string, Programme> = new Map(
	[[], [internet], [myWays], [myWays, internet]].map((added) => {
		const programme = composeProgramme(
			base.pack,
			added.map(({ addOn }) => addOn)
		);
		return [programme.packs.map(({ id }) => id).join(), programme] as const;
	})
);

/** Languages that the command line can write samples in. */
export const languages: readonly string[] = ['en-GB'];

/** Finds the programme of a plan among the bundled packs. */
export const findProgramme: FindProgramme = (packs) => {
	const programme = programmesById.get(packs.map(({ id }) => id).join());
	const isSame = programme?.packs.every(({ version }, at) => version === packs[at]?.version);
	return isSame === true ? programme : undefined;
};

/** All words for a plan. */
export function wordingFor(plan: Plan): Wording & ReportWording {
	const added = [myWays, internet].filter(({ addOn }) => plan.packs.some(({ id }) => id === addOn.id));
	const packs = [base, ...added].map(({ easy, plain }) => ({ language: 'en-GB', easy, plain }));
	const manner = { voice: plan.voice, level: plan.level };
	const wording = wordingOf(packs, { language: plan.language, manner }, () => undefined);
	wording.add(paperTexts);
	return { ...wording, hardWords: hardWordsIn };
}
