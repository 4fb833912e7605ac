import type { CheckQuestion, DiaryEntry, Helped, Trend } from '#lib/plan/life.ts';

/** The pictures of what he says about living with his plan. */
export const kindPictures: Readonly<Record<DiaryEntry['kind'], string>> = {
	noticed: 'warning-sign',
	used: 'walk-out',
	lapse: 'slip-step'
};

/** Three faces for a way out (feature-table.md 70): they are about the way out, never about him. */
export const helpedPictures: Readonly<Record<Helped, string>> = {
	yes: 'face-happy',
	'a-bit': 'happy-man',
	no: 'face-sad'
};

export const trendPictures: Readonly<Record<Trend, string>> = { better: 'better', same: 'same', worse: 'worse' };

/** What each question of the check is about. */
export const topicPictures: Readonly<Record<CheckQuestion, string>> = {
	sleep: 'bed',
	mood: 'face-chart',
	drink: 'glass',
	helpers: 'helpers',
	group: 'circle-chairs',
	rules: 'checklist',
	places: 'map-pin',
	internet: 'screen',
	goals: 'star',
	card: 'pocket-card'
};
