import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const managingMyselfFeelingsDecks: readonly Deck[] = [
	{
		id: 'co-feelings',
		cards: [
			card('co-fe-content', 'face-happy', 'CBT'),
			card('co-fe-calm', 'face-calm', 'CBT'),
			card('co-fe-proud', 'face-proud', 'CBT'),
			card('co-fe-excited', 'face-excited', 'CBT'),
			card('co-fe-bored', 'face-bored', 'CBT'),
			card('co-fe-lonely', 'lonely', 'CBT'),
			card('co-fe-sad', 'face-sad', 'CBT'),
			card('co-fe-worried', 'face-worried', 'CBT'),
			card('co-fe-angry', 'face-angry', 'CBT'),
			card('co-fe-jealous', 'face-jealous', 'CBT'),
			card('co-fe-ashamed', 'face-ashamed', 'CBT'),
			card('co-fe-mixed', 'face-mixed-up', 'CBT')
		]
	},
	{
		id: 'co-body',
		cards: [
			card('co-bo-face', 'face-hot', 'CBT'),
			card('co-bo-jaw', 'tight-hands', 'CBT'),
			card('co-bo-heart', 'fast-heart', 'CBT'),
			card('co-bo-stomach', 'sore-tummy', 'CBT'),
			card('co-bo-legs', 'restless-legs', 'CBT')
		]
	},
	{
		id: 'co-stress',
		cards: [
			card('co-sx-money', 'empty-purse', 'S3'),
			card('co-sx-work', 'job', 'S3'),
			card('co-sx-home', 'home', 'S3'),
			card('co-sx-health', 'ill', 'S3'),
			card('co-sx-sleep', 'awake-night', 'S3'),
			card('co-sx-rules', 'calendar-tick', 'S3', { flags: ['rules'] }),
			card('co-sx-looks', 'staring', 'S3'),
			card('co-sx-idle', 'sofa-clock', 'S3')
		]
	},
	{
		id: 'co-ease',
		cards: [
			card('co-ez-plan', 'calendar-tick', 'S3'),
			card('co-ez-move', 'shoes', 'S3', { flags: ['place'] }),
			card('co-ez-sleep', 'bed', 'S3'),
			card('co-ez-share', 'two-talking', 'S3'),
			card('co-ez-small', 'three-boxes', 'S3'),
			card('co-ez-relax', 'loose-arms', 'S3'),
			card('co-ez-good', 'sun', 'S3'),
			card('co-ez-doctor', 'doctor', 'S3')
		]
	},
	{
		id: 'co-solve',
		cards: [
			card('co-sv-name', 'pencil', 'S3'),
			card('co-sv-goal', 'ladder', 'S3'),
			card('co-sv-list', 'signpost', 'S3'),
			card('co-sv-weigh', 'choosing', 'S3'),
			card('co-sv-do', 'tools', 'S3')
		]
	},
	{
		id: 'co-stuck',
		cards: [
			card('co-sk-avoid', 'sofa-clock', 'S3'),
			card('co-sk-rush', 'rushing', 'S3'),
			card('co-sk-only', 'long-road', 'S3'),
			card('co-sk-alone', 'man-apart', 'S3'),
			card('co-sk-worry', 'repeat-cloud', 'S3'),
			card('co-sk-giveup', 'dropped-tools', 'S3')
		]
	}
];
