import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const fourStepsCardDecks: readonly Deck[] = [
	{
		id: 'fs-intro',
		cards: [
			card('fi-build', 'four-steps', 'S1'),
			card('fi-stop', 'stop-hand', 'S1'),
			card('fi-early', 'early-stop', 'S1'),
			card('fi-plan', 'plan-folder', 'S1')
		]
	},
	{
		id: 's1-signs',
		cards: [
			card('s1-notice', 'grey-cloud', 'F'),
			card('s1-keep', 'repeat-cloud', 'MHT'),
			card('s1-long', 'hourglass', 'MHT'),
			card('s1-feel', 'sad-cloud', 'CBT'),
			card('s1-place', 'map-pin', 'RP', { flags: ['place'] }),
			card('s1-daydream', 'empty-seat', 'MHT')
		]
	},
	{
		id: 's1-outs-deck',
		cards: [
			card('w1-name', 'grey-cloud', 'CBT', { aim: 'control' }),
			card('w1-stop', 'stop-hand', 'CBT', { aim: 'control' }),
			card('w1-swap', 'sun-cloud', 'CBT', { aim: 'control' }),
			card('w1-move', 'tools', 'CBT', { aim: 'good' }),
			card('w1-feel', 'face-chart', 'CBT', { aim: 'control' }),
			card('w1-tell', 'phone-helper', 'H1', { aim: 'tell' }),
			card('w1-ok', 'choosing', 'CBT', { aim: 'control' })
		]
	},
	{
		id: 's3-signs',
		cards: [
			card('s3-route', 'forked-path', 'RP', { flags: ['place'] }),
			card('s3-near', 'red-pin', 'AC', { flags: ['place', 'rules'] }),
			card('s3-alone', 'man-apart', 'AC'),
			card('s3-plans', 'crossed-diary', 'RP'),
			card('s3-lie', 'tangled-bubble', 'AC'),
			card('s3-phoneoff', 'phone-off', 'AC'),
			card('s3-skip', 'empty-seat', 'AR'),
			card('s3-rules', 'torn-page', 'MHT', { flags: ['rules'] })
		]
	},
	{
		id: 's3-outs-deck',
		cards: [
			card('w3-turn', 'turn-round', 'RP', { aim: 'escape' }),
			card('w3-safe', 'green-path', 'RP', { flags: ['place'], aim: 'avoid' }),
			card('w3-with', 'two-walking', 'RP', { aim: 'avoid' }),
			card('w3-say', 'sign-out-board', 'AR', { aim: 'tell' }),
			card('w3-ring', 'phone-helper', 'RP', { aim: 'tell' }),
			card('w3-own', 'two-talking', 'RP', { aim: 'tell' }),
			card('w3-list', 'checklist', 'RP', { flags: ['rules'], aim: 'control' })
		]
	},
	{
		id: 's4-signs',
		cards: [
			card('s4-no', 'no-bubble', 'F'),
			card('s4-quiet', 'still-face', 'F'),
			card('s4-away', 'man-apart', 'F'),
			card('s4-scared', 'face-worried', 'F'),
			card('s4-unsure', 'sort-not-sure', 'F'),
			card('s4-other', 'stop-hand', 'F')
		]
	},
	{
		id: 's4-outs-deck',
		cards: [
			card('w4-stop', 'stop-hand', 'F', { aim: 'escape' }),
			card('w4-back', 'step-back', 'F', { aim: 'escape' }),
			card('w4-leave', 'walk-out', 'F', { aim: 'escape' }),
			card('w4-staff', 'staff-desk', 'F', { aim: 'tell' }),
			card('w4-tell', 'clear-bubble', 'F', { aim: 'tell' }),
			card('w4-help', 'phone-999', 'F', { aim: 'tell' })
		]
	},
	{
		id: 'fs-end',
		cards: [
			card('fn-early', 'early-stop', 'S1'),
			card('fn-calm', 'breathe', 'ours'),
			card('fn-today', 'stop-for-today', 'ours')
		]
	}
];
