/** The whole gate: reads every text, checks it, and gives what is wrong, with counts. */
import { checkText } from '#lib/gate/check.ts';
import { glossary } from '#lib/gate/explained.ts';
import { heForms, type KeyedFinding } from '#lib/gate/he-forms.ts';
import { meanGrade } from '#lib/gate/length.ts';
import type { Text } from '#lib/gate/text.ts';
import { appTexts, glossaryTexts, guideTexts, packSources, packTexts, type Source } from './collect.ts';
import { waive, type Waiver } from './waive.ts';
import waiverFile from './waivers.json' with { type: 'json' };
import { glossaryFaults, registerFaults, sameKeys } from './whole.ts';

export interface Verdict {
	readonly findings: readonly KeyedFinding[];
	readonly texts: readonly Text[];
	readonly waivers: readonly Waiver[];
	/** Mean Flesch-Kincaid grade of the easy sentences of 5 words and more. */
	readonly grade: number;
}

/** A words file without its language: what its translations have in common. */
const placeOf = ({ path }: Source) => path.replace(/\.[\w-]+\.json$/, '');

export function judge(): Verdict {
	const sources = packSources();
	const app = appTexts();
	const places = [...new Set(sources.map(placeOf))];
	const guides = guideTexts();
	const texts = [...sources.flatMap(packTexts), ...app, ...glossaryTexts(), ...[...guides.values()].flat()];
	const findings = [
		...texts.flatMap((text) => checkText(text).map((finding) => ({ key: text.key, ...finding }))),
		...sources.flatMap(heForms),
		...places.flatMap((place) =>
			sameKeys(sources.filter((source) => placeOf(source) === place).flatMap(packTexts), place)
		),
		...[...guides].flatMap(([place, said]) => sameKeys(said, place)),
		...sameKeys(app, 'src/lib/words'),
		...registerFaults([...new Set(app.flatMap(({ key, language }) => (language === 'en-GB' ? [key] : [])))]),
		...glossaryFaults(glossary, texts)
	];
	const easy = texts.filter(({ register, language }) => register === 'easy' && language.startsWith('en'));
	return {
		findings: waive(findings, waiverFile.waivers),
		texts,
		waivers: waiverFile.waivers,
		grade: meanGrade(easy)
	};
}
