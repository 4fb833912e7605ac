import { composeProgramme } from '#lib/programme/compose-programme.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import type { LoadedProgramme } from '#lib/session/programmes.ts';
import { addOns, bases } from './packs/table.ts';

const composed = new Map<string, LoadedProgramme>();

/**
 * The programme that packs make together, composed once; undefined when one of them is not bundled, does not fit the
 * first, or stands twice.
 */
export async function loadBundled(packs: readonly PackReference[]): Promise<LoadedProgramme | undefined> {
	const [first, ...others] = packs;
	if (first === undefined) return undefined;
	const key = packs.map(({ id, version }) => `${id}/${version}`).join();
	const known = composed.get(key);
	if (known !== undefined) return known;
	const base = bases.find((one) => isSame(one, first));
	const found = others.flatMap((other) => addOns.find((one) => isSame(one, other) && one.to.includes(first.id)) ?? []);
	if (base === undefined || found.length < others.length || new Set(found).size < found.length) return undefined;
	const [{ pack, languages, guide }, ...added] = await Promise.all([base.load(), ...found.map(({ load }) => load())]);
	const loaded = {
		programme: composeProgramme(
			pack,
			added.map(({ addOn }) => addOn)
		),
		languages: [...languages, ...added.flatMap((one) => one.languages)],
		guide: async (language: string) =>
			(await import('./guide-notes.ts')).notesOf(language, packs, [guide, ...added.map((one) => one.guide)])
	};
	composed.set(key, loaded);
	return loaded;
}

function isSame(one: PackReference, other: PackReference): boolean {
	return one.id === other.id && one.version === other.version;
}
