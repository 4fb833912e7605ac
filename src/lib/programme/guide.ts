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

/** The notes of a programme, looked up by id. */
export interface Guide {
	readonly journey: (id: string) => GuideJourney | undefined;
	readonly step: (id: string) => GuideNote | undefined;
}

/** Joins the notes of all journeys into one lookup. Of 2 notes for one step the first counts; `checkGuide` tells of it. */
export function guideOf(files: readonly GuideFile[]): Guide {
	const journeys = new Map(files.toReversed().flatMap((file) => Object.entries(file.journeys ?? {})));
	const steps = new Map(files.toReversed().flatMap((file) => Object.entries(file.steps)));
	return { journey: (id) => journeys.get(id), step: (id) => steps.get(id) };
}
