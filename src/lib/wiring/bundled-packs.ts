import { composeProgramme } from '#lib/programme/compose-programme.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import type { LoadedProgramme } from '#lib/session/programmes.ts';
import { addOns, bases } from './packs/table.ts';

const composed = new Map<string, LoadedProgramme>();

/**
 * The programme that packs make together, composed once; undefined when one of them is not bundled, does not fit the
 * first, or stands twice.
 */
export async function loadBundled([first, ...others]: readonly PackReference[]): Promise<LoadedProgramme | undefined> {
	if (first === undefined) return undefined;
	const key = [first, ...others].map(({ id, version }) => `${id}/${version}`).join();
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
		guide: async () => (await Promise.all([guide(), ...added.map((one) => one.guide())])).flat()
	};
	composed.set(key, loaded);
	return loaded;
}

function isSame(one: PackReference, other: PackReference): boolean {
	return one.id === other.id && one.version === other.version;
}
