/**
 * Practice stories: everyday, never an offence, about a made-up man (content-inventory.md 5.15). They are done before his
 * own steps, alone or by a whole group. They ask for no answer that is kept. Words are looked up by id.
 */

/** One line of a story with its picture. */
export interface StoryLine {
	readonly id: string;
	readonly picture: string;
}

/** What a thought about the event brings: a feeling, and what he then does. */
export interface StoryWay {
	readonly thought: StoryLine;
	readonly feeling: StoryLine;
	readonly action: StoryLine;
}

/** One of the 4 steps: what happens, and how he can stop there. */
export interface StoryStep {
	readonly happens: StoryLine;
	readonly waysOut: readonly StoryLine[];
}

/** The check at the end: lines of the story to pick from, and those that helped most. */
export interface StoryCheck {
	readonly choices: readonly StoryLine[];
	readonly good: readonly string[];
}

interface StoryHead {
	readonly id: string;
	readonly picture: string;
	readonly source: string;
	readonly check: StoryCheck;
}

/** The same event, and what comes of each thought about it. */
export interface MapStory extends StoryHead {
	readonly kind: 'map';
	readonly event: readonly StoryLine[];
	readonly ways: readonly StoryWay[];
	readonly point: readonly StoryLine[];
}

/** Little choices, then 4 steps with a place to stop at each, and what comes after. */
export interface StepsStory extends StoryHead {
	readonly kind: 'steps';
	readonly before: readonly StoryLine[];
	readonly steps: readonly StoryStep[];
	readonly after: readonly StoryLine[];
}

export type Story = MapStory | StepsStory;

/** One page of a story as it is read. */
export type StoryPage =
	| { readonly kind: 'event' | 'before' | 'point' | 'after'; readonly lines: readonly StoryLine[] }
	| { readonly kind: 'way'; readonly way: StoryWay }
	| { readonly kind: 'step'; readonly number: number; readonly step: StoryStep }
	| { readonly kind: 'check'; readonly check: StoryCheck }
	| { readonly kind: 'end' };

/** The pages of a story, first to last: what happens, what can come of it, the check, the end. */
export function pagesOfStory(story: Story): readonly StoryPage[] {
	return [...tellingOf(story), { kind: 'check', check: story.check }, { kind: 'end' }];
}

function tellingOf(story: Story): readonly StoryPage[] {
	if (story.kind === 'map') {
		const ways = story.ways.map((way) => ({ kind: 'way', way }) as const);
		return [{ kind: 'event', lines: story.event }, ...ways, { kind: 'point', lines: story.point }];
	}
	const steps = story.steps.map((step, index) => ({ kind: 'step', number: index + 1, step }) as const);
	return [{ kind: 'before', lines: story.before }, ...steps, { kind: 'after', lines: story.after }];
}

/** Every line of a story, in reading order; those of its check stand in it already. */
export function linesOfStory(story: Story): readonly StoryLine[] {
	return tellingOf(story).flatMap((page): readonly StoryLine[] => {
		if (page.kind === 'way') return [page.way.thought, page.way.feeling, page.way.action];
		if (page.kind === 'step') return [page.step.happens, ...page.step.waysOut];
		return 'lines' in page ? page.lines : [];
	});
}
