import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import { composeProgramme, type PackReference } from '#lib/programme/programme.ts';
import type { LoadedProgramme } from '#lib/session/programmes.ts';

const base = {
	pack: sotsecIdV1,
	languages: [{ language: 'en-GB', easy: easyEnGb, plain: plainEnGb }],
	guide: async () => (await import('#lib/packs/sotsec-id/v1/guide.en-GB.ts')).guideEnGb
};

/** Each add-on, loaded only for plans that have it. */
const addOns = [
	{ id: 'internet', version: 1, load: async () => (await import('./internet.ts')).internet },
	{ id: 'my-ways', version: 1, load: async () => (await import('./my-ways.ts')).myWays }
];

const composed = new Map<string, LoadedProgramme>();

/** The programme that packs make together, composed once; undefined when one of them is not bundled, or stands twice. */
export async function loadBundled([first, ...others]: readonly PackReference[]): Promise<LoadedProgramme | undefined> {
	if (first?.id !== base.pack.id || first.version !== base.pack.version) return undefined;
	const key = others.map(({ id, version }) => `${id}/${version}`).join();
	const known = composed.get(key);
	if (known !== undefined) return known;
	const found = others.flatMap(
		({ id, version }) => addOns.find((one) => one.id === id && one.version === version) ?? []
	);
	if (found.length < others.length || new Set(found).size < found.length) return undefined;
	const added = await Promise.all(found.map(({ load }) => load()));
	const loaded = {
		programme: composeProgramme(
			base.pack,
			added.map(({ addOn }) => addOn)
		),
		languages: [...base.languages, ...added.flatMap(({ languages }) => languages)],
		guide: async () => (await Promise.all([base, ...added].map(({ guide }) => guide()))).flat()
	};
	composed.set(key, loaded);
	return loaded;
}
