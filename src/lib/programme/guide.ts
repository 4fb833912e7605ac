/** What a facilitator needs beside one step: each a short paragraph of plain sentences. */
export interface GuideNote {
	/** What the step is for. */
	readonly purpose: string;
	/** How to ask. */
	readonly ask: string;
	/** What to watch for. */
	readonly watch: string;
	/** When to stop. */
	readonly stop: string;
	/** Where the idea comes from: keys of docs/sources.md with commas between ("S1, RP"). */
	readonly source: string;
}

/** What a journey is about, before its notes. */
export interface GuideJourney {
	readonly about: string;
	readonly source: string;
}

/** The notes for one journey in one language. They stand beside its words and are staff words. */
export interface GuideFile {
	readonly journeys?: Readonly<Record<string, GuideJourney>> | undefined;
	readonly steps: Readonly<Record<string, GuideNote>>;
}

/** The notes of a programme as they stand in one language. */
export interface GuideNotes {
	/** `en-GB` */
	readonly language: string;
	readonly files: readonly GuideFile[];
}

/** A note, and the language that it is in. */
type Said<Note> = Note & Pick<GuideNotes, 'language'>;

/** The notes of a programme, looked up by id. */
export interface Guide {
	readonly journey: (id: string) => Said<GuideJourney> | undefined;
	readonly step: (id: string) => Said<GuideNote> | undefined;
}

/**
 * Joins the notes of all journeys into one lookup, note by note in the first language that has it. Of 2 notes for one step in
 * one language the first counts; `checkGuide` tells of it.
 */
export function guideOf(notes: readonly GuideNotes[]): Guide {
	const journeys = firstOf(notes, (file) => file.journeys ?? {});
	const steps = firstOf(notes, (file) => file.steps);
	return { journey: (id) => journeys.get(id), step: (id) => steps.get(id) };
}

function firstOf<Note>(
	notes: readonly GuideNotes[],
	part: (file: GuideFile) => Readonly<Record<string, Note>>
): ReadonlyMap<string, Said<Note>> {
	const all = notes.flatMap(({ language, files }) =>
		files.flatMap((file) => Object.entries(part(file)).map(([id, note]) => [id, { ...note, language }] as const))
	);
	return new Map(all.toReversed());
}
