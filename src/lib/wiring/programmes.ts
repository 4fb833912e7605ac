import type { ProgrammeShelf } from '#lib/session/programmes.ts';

/** The packs bundled with the app; what they say loads when a plan asks for it, what they are called when staff choose. */
export const bundledProgrammes: ProgrammeShelf = {
	list: async () => (await import('./shelf.ts')).listBundled(),
	load: async (wanted) => (await import('./bundled-packs.ts')).loadBundled(wanted)
};
