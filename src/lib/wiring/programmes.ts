import type { ProgrammeShelf } from '#lib/session/programmes.ts';

/** The packs bundled with the app, and those that the service loaded; what they say loads when a plan asks for it, what they are called when staff choose. */
export const bundledProgrammes: ProgrammeShelf = {
	list: async (language) => (await import('./shelf.ts')).listAll(language),
	load: async (wanted) => (await import('./load-programme.ts')).loadProgramme(wanted)
};
