import type { MapStory, StoryLine } from '#lib/programme/stories.ts';

function line(id: string, picture: string): StoryLine {
	return { id, picture };
}

const visitThoughts = [line('vi-a1', 'sad-cloud'), line('vi-b1', 'bus'), line('vi-c1', 'helper-bubble')] as const;

/** A friend does not come: the same visit, 3 thoughts. */
export const visit: MapStory = {
	kind: 'map',
	id: 'visit',
	picture: 'front-door',
	source: 'S1',
	event: [line('vi-e1', 'two-friends'), line('vi-e2', 'front-door')],
	ways: [
		{ thought: visitThoughts[0], feeling: line('vi-a2', 'face-sad'), action: line('vi-a3', 'bed') },
		{ thought: visitThoughts[1], feeling: line('vi-b2', 'face-worried'), action: line('vi-b3', 'phone-helper') },
		{ thought: visitThoughts[2], feeling: line('vi-c2', 'face-calm'), action: line('vi-c3', 'cup-break') }
	],
	point: [line('vi-p1', 'same'), line('vi-p2', 'face-chart'), line('vi-p3', 'choosing')],
	check: { choices: visitThoughts, good: ['vi-b1', 'vi-c1'] }
};

const busThoughts = [line('bu-a1', 'clock-tick'), line('bu-b1', 'unfair'), line('bu-c1', 'helper-bubble')] as const;

/** The bus is late. */
export const lateBus: MapStory = {
	kind: 'map',
	id: 'late-bus',
	picture: 'bus',
	source: 'ours',
	event: [line('bu-e1', 'bus'), line('bu-e2', 'hourglass')],
	ways: [
		{ thought: busThoughts[0], feeling: line('bu-a2', 'face-calm'), action: line('bu-a3', 'headphones') },
		{ thought: busThoughts[1], feeling: line('bu-b2', 'face-angry'), action: line('bu-b3', 'loud-talk') },
		{ thought: busThoughts[2], feeling: line('bu-c2', 'face-worried'), action: line('bu-c3', 'phone-helper') }
	],
	point: [line('bu-p1', 'same'), line('bu-p2', 'face-chart'), line('bu-p3', 'choosing')],
	check: { choices: busThoughts, good: ['bu-a1', 'bu-c1'] }
};

const gameActions = [line('fo-a3', 'loud-talk'), line('fo-b3', 'breathe'), line('fo-c3', 'walk-out')] as const;

/** An argument at football: how angry, from 1 to 5. */
export const football: MapStory = {
	kind: 'map',
	id: 'football',
	picture: 'ball',
	source: 'ours',
	event: [line('fo-e1', 'ball'), line('fo-e2', 'pointing-away')],
	ways: [
		{ thought: line('fo-a1', 'storm-bubble'), feeling: line('fo-a2', 'face-angry'), action: gameActions[0] },
		{ thought: line('fo-b1', 'sun-cloud'), feeling: line('fo-b2', 'face-calm'), action: gameActions[1] },
		{ thought: line('fo-c1', 'too-much'), feeling: line('fo-c2', 'face-hot'), action: gameActions[2] }
	],
	point: [line('fo-p1', 'face-chart'), line('fo-p2', 'early-stop'), line('fo-p3', 'two-talking')],
	check: { choices: gameActions, good: ['fo-b3', 'fo-c3'] }
};
