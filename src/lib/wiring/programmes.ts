import type { LoadedProgramme, ProgrammeShelf } from '#lib/session/programmes.ts';
import type { PackReference } from '#lib/programme/programme.ts';

const sotsecId: PackReference = { id: 'sotsec-id', version: 1 };

/** Each pack version that this app holds, loaded when a plan asks for it. */
const packs: readonly { readonly reference: PackReference; readonly load: () => Promise<LoadedProgramme> }[] = [
	{ reference: sotsecId, load: async () => (await import('./sotsec-id.ts')).loadSotsecId() }
];

/** The packs bundled with the app. */
export const bundledProgrammes: ProgrammeShelf = {
	choices: packs.map(({ reference }) => reference),
	load: async (wanted) => {
		const [base, ...addOns] = wanted;
		const found = packs.find(({ reference }) => reference.id === base?.id && reference.version === base.version);
		return found === undefined || addOns.length > 0 ? undefined : found.load();
	}
};
