import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const fourStepsStepsDecks: readonly Deck[] = [
	{
		id: 'co-fs-about',
		cards: [
			card('co-fa-build', 'four-steps', 'F'),
			card('co-fa-choice', 'choosing', 'F'),
			card('co-fa-early', 'early-stop', 'F'),
			card('co-fa-plan', 'plan-folder', 'F')
		]
	},
	{
		id: 'co-s1-signs',
		cards: [
			card('co-p1-comes', 'grey-cloud', 'F'),
			card('co-p1-stays', 'repeat-cloud', 'F'),
			card('co-p1-comfort', 'cloud-plaster', 'ST', { flags: ['sensitive'] }),
			card('co-p1-mood', 'sad-cloud', 'CBT'),
			card('co-p1-place', 'map-pin', 'RP', { flags: ['place'] }),
			card('co-p1-drop', 'dropped-tools', 'F')
		]
	},
	{
		id: 'co-s1-outs',
		cards: [
			card('co-q1-name', 'cloud-label', 'CBT', { aim: 'control' }),
			card('co-q1-stop', 'stop-hand', 'CBT', { aim: 'control' }),
			card('co-q1-need', 'bubble-question', 'IS', { aim: 'control' }),
			card('co-q1-do', 'tools', 'CBT', { aim: 'good' }),
			card('co-q1-tell', 'phone-helper', 'H1', { aim: 'tell' }),
			card('co-q1-leave', 'walk-out', 'RP', { aim: 'escape' })
		]
	},
	{
		id: 'co-s3-signs',
		cards: [
			card('co-p3-route', 'forked-path', 'RP', { flags: ['place'] }),
			card('co-p3-near', 'red-pin', 'AC', { flags: ['place', 'rules'] }),
			card('co-p3-alone', 'man-apart', 'AC'),
			card('co-p3-offer', 'giving', 'AC', { flags: ['sensitive', 'people'] }),
			card('co-p3-secret', 'secret', 'AC'),
			card('co-p3-drink', 'glass', 'AC'),
			card('co-p3-skip', 'empty-seat', 'AR'),
			card('co-p3-bend', 'bent-ruler', 'MHT', { flags: ['rules'] })
		]
	},
	{
		id: 'co-s3-outs',
		cards: [
			card('co-q3-turn', 'turn-round', 'RP', { aim: 'escape' }),
			card('co-q3-route', 'green-path', 'RP', { flags: ['place'], aim: 'avoid' }),
			card('co-q3-with', 'two-walking', 'RP', { aim: 'avoid' }),
			card('co-q3-say', 'sign-out-board', 'AR', { aim: 'tell' }),
			card('co-q3-own', 'raised-hand', 'RP', { aim: 'tell' }),
			card('co-q3-rules', 'checklist', 'RP', { flags: ['rules'], aim: 'control' })
		]
	},
	{
		id: 'co-s4-signs',
		cards: [
			card('co-p4-no', 'no-bubble', 'F'),
			card('co-p4-quiet', 'still-face', 'F'),
			card('co-p4-away', 'footprints-away', 'F'),
			card('co-p4-fear', 'face-worried', 'F'),
			card('co-p4-sure', 'sort-not-sure', 'F'),
			card('co-p4-third', 'pointing-away', 'F')
		]
	},
	{
		id: 'co-s4-outs',
		cards: [
			card('co-q4-stop', 'stop-hand', 'F', { aim: 'escape' }),
			card('co-q4-back', 'step-back', 'F', { aim: 'escape' }),
			card('co-q4-leave', 'walk-out', 'F', { aim: 'escape' }),
			card('co-q4-tell', 'clear-bubble', 'F', { aim: 'tell' }),
			card('co-q4-help', 'phone-999', 'F', { aim: 'tell' })
		]
	},
	{
		id: 'co-fs-end',
		cards: [
			card('co-fn-early', 'early-stop', 'S1'),
			card('co-fn-rest', 'breathe', 'ours'),
			card('co-fn-good', 'good-life', 'GL')
		]
	}
];
