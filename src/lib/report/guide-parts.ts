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

/** Whom to ring where the cards are read. */
export interface CardNumbers {
	readonly emergency: string;
	/** Where people listen, day and night. */
	readonly lines: readonly { readonly name: string; readonly phone: string }[];
}

/** Lines that name numbers of the United Kingdom, and what is said in their place in another country. */
const elsewhere = {
	'guide-safe-stop': 'guide-safe-stop-other',
	'guide-low-danger': 'guide-low-danger-other',
	'guide-low-lines': 'guide-low-lines-other'
} as const;

/** A line of a card, and the values in it. */
export interface CardLine {
	readonly id: GuideText;
	readonly values: Readonly<Record<string, string>>;
}

/** What a card says. `numbers`: those of another country; undefined in the United Kingdom. A line without a number goes. */
export function cardLines(
	{ lines }: (typeof staffCards)[number],
	numbers: CardNumbers | undefined
): readonly CardLine[] {
	if (numbers === undefined) return lines.map((id) => ({ id, values: {} }));
	const listening = numbers.lines.map(({ name, phone }) => (name === phone ? phone : `${name} ${phone}`)).join(', ');
	return lines.flatMap((id): readonly CardLine[] => {
		if (id === 'guide-low-lines' && listening === '') return [];
		if (id === 'guide-low-lines') return [{ id: elsewhere[id], values: { lines: listening } }];
		if (id === 'guide-safe-stop' || id === 'guide-low-danger')
			return [{ id: elsewhere[id], values: { phone: numbers.emergency } }];
		return [{ id, values: {} }];
	});
}

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
	| (typeof elsewhere)[keyof typeof elsewhere]
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
