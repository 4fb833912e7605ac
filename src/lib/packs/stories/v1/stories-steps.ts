import type { StepsStory, StoryLine, StoryStep } from '#lib/programme/stories.ts';

function line(id: string, picture: string): StoryLine {
	return { id, picture };
}

/** A step with its ways out. */
function step(happens: StoryLine, ...waysOut: readonly StoryLine[]): StoryStep {
	return { happens, waysOut };
}

const chocolateSteps: readonly StoryStep[] = [
	step(line('ch-s1', 'chocolate'), line('ch-o1', 'meal'), line('ch-o2', 'purse')),
	step(line('ch-s2', 'tangled-bubble'), line('ch-o3', 'clear-bubble')),
	step(line('ch-s3', 'curtain'), line('ch-o4', 'two-walking'), line('ch-o5', 'checklist')),
	step(line('ch-s4', 'no-bubble'), line('ch-o6', 'open-hands'), line('ch-o7', 'walk-out'))
];

/** Wanting chocolate without money: the story of many groups. */
export const chocolate: StepsStory = {
	kind: 'steps',
	id: 'chocolate',
	picture: 'chocolate',
	source: 'S1',
	before: [line('ch-b1', 'empty-purse'), line('ch-b2', 'shop')],
	steps: chocolateSteps,
	after: [
		line('ch-a1', 'heart-plaster'),
		line('ch-a2', 'two-talking'),
		line('ch-a3', 'handshake'),
		line('ch-a4', 'plan-folder')
	],
	check: { choices: chocolateSteps.map(({ happens }) => happens), good: ['ch-s1'] }
};

const phoneSteps: readonly StoryStep[] = [
	step(line('np-s1', 'face-jealous'), line('np-o1', 'two-talking'), line('np-o2', 'ladder')),
	step(line('np-s2', 'bubble-question'), line('np-o3', 'clear-bubble')),
	step(line('np-s3', 'man-apart'), line('np-o4', 'staff-desk')),
	step(line('np-s4', 'no-bubble'), line('np-o5', 'open-hands'), line('np-o6', 'step-back'))
];

/** A friend has a new phone. */
export const newPhone: StepsStory = {
	kind: 'steps',
	id: 'new-phone',
	picture: 'two-phones',
	source: 'ours',
	before: [line('np-b1', 'two-friends'), line('np-b2', 'two-phones')],
	steps: phoneSteps,
	after: [line('np-a1', 'face-sad'), line('np-a2', 'two-talking'), line('np-a3', 'purse'), line('np-a4', 'star')],
	check: { choices: phoneSteps.map(({ happens }) => happens), good: ['np-s1'] }
};

const biscuitSteps: readonly StoryStep[] = [
	step(line('bi-s1', 'awake-night'), line('bi-o1', 'water'), line('bi-o2', 'bed')),
	step(line('bi-s2', 'number-1'), line('bi-o3', 'clear-bubble')),
	step(line('bi-s3', 'closed-box'), line('bi-o4', 'meal')),
	step(line('bi-s4', 'no-bubble'), line('bi-o5', 'stop-hand'), line('bi-o6', 'two-talking'))
];

/** The doctor says less sugar. */
export const biscuits: StepsStory = {
	kind: 'steps',
	id: 'biscuits',
	picture: 'doctor',
	source: 'ours',
	before: [line('bi-b1', 'doctor'), line('bi-b2', 'shopping-bag')],
	steps: biscuitSteps,
	after: [line('bi-a1', 'sore-tummy'), line('bi-a2', 'staff-desk'), line('bi-a3', 'checklist')],
	check: { choices: biscuitSteps.map(({ happens }) => happens), good: ['bi-s1'] }
};
