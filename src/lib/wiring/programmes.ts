import type { ProgrammeShelf } from '#lib/session/programmes.ts';

/** The packs bundled with the app; what they say loads when a plan asks for it. */
export const bundledProgrammes: ProgrammeShelf = {
	choices: [{ id: 'sotsec-id', version: 1 }],
	addOns: [
		{ id: 'my-ways', version: 1 },
		{ id: 'internet', version: 1 }
	],
	load: async (wanted) => (await import('./bundled-packs.ts')).loadBundled(wanted)
};
