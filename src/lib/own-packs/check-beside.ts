import { pathOf, type Fault } from '#lib/base/fault.ts';
import type { WordsFile } from '#lib/programme/grammar.ts';
import { ownAppTerms, type OwnTermIds } from './terms.ts';
import type { OwnPack } from './pack-file.ts';

/** What a check needs to know of the pack and of the app. */
export interface Beside {
	/** The lines of bundled packs that an add-on may say in own terms; undefined for a base pack, which has words of its own. */
	readonly ownTerms: OwnTermIds | undefined;
	/** The app's own texts that terms may stand for, as the app says them. */
	readonly appTexts: Readonly<Record<string, string>>;
}

/** Checks a service's own terms: only lines of the list, and with the same slots. */
export function checkTerms(terms: OwnPack['terms'], { ownTerms, appTexts }: Beside): readonly Fault[] {
	if (terms === undefined) return [];
	const app = Object.entries(terms.app ?? {}).flatMap(([id, text]): readonly Fault[] => {
		const path = pathOf(['terms', 'app', id]);
		if (!ownAppTerms.includes(id)) return [{ path, sentence: 'This text of the app cannot be said in own terms.' }];
		return slotsIn(text) === slotsIn(appTexts[id] ?? '')
			? []
			: [{ path, sentence: 'This line must have the same slots as the one of the app.' }];
	});
	const packs = (['easy', 'plain'] as const).flatMap((register) =>
		checkPackTerms(terms[register] ?? {}, register, ownTerms)
	);
	return [...app, ...packs];
}

function checkPackTerms(file: WordsFile, register: string, ownTerms: Beside['ownTerms']): readonly Fault[] {
	return (['journeys', 'steps', 'cards'] as const).flatMap((group) =>
		Object.keys(file[group] ?? {})
			.filter((id) => ownTerms?.[group].has(id) !== true)
			.map((id) => ({
				path: pathOf(['terms', register, group, id]),
				sentence: 'These words cannot be said in own terms here.'
			}))
	);
}

function slotsIn(text: string): string {
	return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name).join();
}

/** Numbers to ring: each name once for a country. */
export function checkPhones(phones: OwnPack['phones']): readonly Fault[] {
	const seen = new Set<string>();
	return (phones ?? []).flatMap(({ country, name }, at) => {
		const key = `${country} ${name.trim().toLowerCase()}`;
		if (seen.has(key))
			return [{ path: pathOf(['phones', at, 'name']), sentence: 'This name stands twice for one country.' }];
		seen.add(key);
		return [];
	});
}
