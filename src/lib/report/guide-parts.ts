/** The two cards for staff: always at hand, and first in the printed guide. Their lines are texts of the app. */
export const staffCards = [
	{
		id: 'safe',
		picture: 'stop-hand',
		title: 'guide-safe-title',
		lines: [
			'guide-safe-stop',
			'guide-safe-listen',
			'guide-safe-secret',
			'guide-safe-pictures',
			'guide-safe-write',
			'guide-safe-tell',
			'guide-safe-after'
		]
	},
	{
		id: 'low',
		picture: 'helper-beside',
		title: 'guide-low-title',
		lines: [
			'guide-low-stay',
			'guide-low-ask',
			'guide-low-danger',
			'guide-low-lines',
			'guide-low-promise',
			'guide-low-tell',
			'guide-low-write'
		]
	}
] as const;

/** The paragraphs of a note in their order, each with the label before it. */
export const noteParts = [
	{ part: 'purpose', label: 'guide-purpose' },
	{ part: 'ask', label: 'guide-ask' },
	{ part: 'watch', label: 'guide-watch' },
	{ part: 'stop', label: 'guide-stop' },
	{ part: 'source', label: 'guide-source' }
] as const;

/** Labels of the guide. */
export type GuideText =
	| (typeof staffCards)[number]['title']
	| (typeof staffCards)[number]['lines'][number]
	| (typeof noteParts)[number]['label']
	| 'guide-title'
	| 'guide-decks-title'
	| 'guide-what'
	| 'guide-version'
	| 'guide-version-one'
	| 'guide-printed'
	| 'guide-none'
	| 'paper-page'
	| 'paper-foot-date';
