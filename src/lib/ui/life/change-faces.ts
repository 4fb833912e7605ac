import type { facesShown } from '#lib/journey/change-over-time.ts';
import type { CheckQuestion, Trend } from '#lib/plan/life.ts';

/** What stands for each face that he can tap; he may have tapped none. */
export const pictureOfFace: Readonly<Record<(typeof facesShown)[number], string>> = {
	yes: 'face-happy',
	'a-bit': 'happy-man',
	no: 'face-sad',
	'not-said': 'tap'
};

/** The arrows of a check. */
export const pictureOfTrend: Readonly<Record<Trend, string>> = { better: 'better', same: 'same', worse: 'worse' };

/** What each question of a check is about. */
export const pictureOfQuestion: Readonly<Record<CheckQuestion, string>> = {
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
