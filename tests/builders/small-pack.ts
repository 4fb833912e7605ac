import type { AddOnPack, Deck, Journey, Pack, WordsFile } from '#lib/programme/grammar.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
import { card } from '#lib/programme/authoring.ts';
import { composeProgramme } from '#lib/programme/compose-programme.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { FindProgramme } from '#lib/plan/restore.ts';
import type { PackLanguage } from '#lib/words/pack-words.ts';

/** A made-up pack with one question of each kind, every flag, every aim and every kind of condition. */
const decks: readonly Deck[] = [
	{ id: 'rights', cards: [card('right-stop', 'hand', 'ours'), card('right-tell', 'helper', 'ours')] },
	{
		id: 'calm',
		cards: [
			card('calm-tea', 'cup', 'ours'),
			card('calm-walk', 'shoes', 'ours', { flags: ['place'] }),
			card('calm-film', 'screen', 'ours', { flags: ['internet'] }),
			card('calm-bath', 'bath', 'ours'),
			card('calm-drum', 'drum', 'ours'),
			card('calm-dog', 'dog', 'ours')
		]
	},
	{ id: 'leads', cards: [card('lead-calm', 'sun', 'ours'), card('lead-proud', 'star', 'ours')] },
	{ id: 'goods', cards: [card('good-garden', 'garden', 'ours'), card('good-job', 'job', 'ours')] },
	{
		id: 'ladder',
		cards: [
			card('goal-garden', 'garden', 'ours'),
			card('rung-seed', 'seed', 'ours'),
			card('rung-water', 'water', 'ours'),
			card('rung-grow', 'leaf', 'ours')
		]
	},
	{ id: 'who', cards: [card('who-me', 'man', 'ours'), card('who-both', 'two', 'ours')] },
	{ id: 'feelings', cards: [card('feel-sad', 'sad', 'ours'), card('feel-angry', 'angry', 'ours')] },
	{ id: 'body', cards: [card('body-head', 'head', 'ours'), card('body-hands', 'hands', 'ours')] },
	{
		id: 'signs',
		cards: [
			card('sign-bored', 'bored', 'ours'),
			card('sign-alone', 'alone', 'ours'),
			card('sign-shop', 'shop', 'ours', { flags: ['place'] }),
			card('sign-hard', 'cloud', 'ours', { flags: ['sensitive'] })
		]
	},
	{
		id: 'excuses',
		cards: [
			card('excuse-one', 'bubble', 'ours', { trueWords: 'truth-one' }),
			card('excuse-two', 'bubble', 'ours', { trueWords: 'truth-two' })
		]
	},
	{ id: 'truths', cards: [card('truth-one', 'clear', 'ours'), card('truth-two', 'clear', 'ours')] },
	{
		id: 'outs',
		cards: [
			card('out-avoid', 'path', 'ours', { aim: 'avoid' }),
			card('out-control', 'hand', 'ours', { aim: 'control' }),
			card('out-escape', 'door', 'ours', { aim: 'escape', flags: ['place'] }),
			card('out-tell', 'talk', 'ours', { aim: 'tell' }),
			card('out-good', 'sun', 'ours', { aim: 'good' })
		]
	},
	{
		id: 'roles',
		cards: [
			card('role-worker', 'worker', 'ours'),
			card('role-brother', 'family', 'ours', { flags: ['people'] }),
			card('role-nurse', 'nurse', 'ours')
		]
	},
	{
		id: 'rules',
		cards: [
			card('rule-park', 'pin', 'ours', { flags: ['rules'] }),
			card('rule-night', 'clock', 'ours', { flags: ['rules'] })
		]
	},
	{
		id: 'events',
		cards: [
			card('event-bus', 'bus', 'ours'),
			card('event-rain', 'rain', 'ours'),
			card('event-shop', 'shop', 'ours', { flags: ['place'] })
		]
	},
	{ id: 'thoughts', cards: [card('thought-never', 'cloud', 'ours'), card('thought-wait', 'sun', 'ours')] }
];

const journeys: readonly Journey[] = [
	{
		id: 'start',
		picture: 'man',
		access: 'alone',
		section: 'start',
		steps: [
			{ id: 'limits', picture: 'helper', question: { kind: 'info', decks: ['rights'] } },
			{ id: 'calm', picture: 'sun', question: { kind: 'choose', decks: ['calm'], lead: 'lead-calm', min: 2, max: 3 } },
			{
				id: 'walk-when',
				picture: 'shoes',
				only: { kind: 'includes', step: 'calm', card: 'calm-walk' },
				question: { kind: 'words', max: 100 }
			},
			{ id: 'proud', picture: 'star', question: { kind: 'words', lead: 'lead-proud', max: 200 } }
		]
	},
	{
		id: 'life',
		picture: 'garden',
		access: 'alone',
		section: 'life',
		steps: [
			{ id: 'goods', picture: 'garden', question: { kind: 'choose', decks: ['goods'], min: 1, max: 2 } },
			{
				id: 'garden-goal',
				picture: 'ladder',
				only: { kind: 'all', conditions: [{ kind: 'includes', step: 'goods', card: 'good-garden' }] },
				question: {
					kind: 'ladder',
					decks: ['ladder'],
					goals: ['goal-garden'],
					rungs: ['rung-seed', 'rung-water', 'rung-grow'],
					who: 'who'
				}
			}
		]
	},
	{
		id: 'signs',
		picture: 'warning',
		access: 'with-staff',
		section: 'signs',
		steps: [
			{
				id: 'mood',
				picture: 'face',
				access: 'alone',
				question: { kind: 'feelings', decks: ['feelings'], body: ['body'], max: 2, meter: true }
			},
			{ id: 'sorted', picture: 'cards', question: { kind: 'sort', decks: ['signs'] } },
			{ id: 'big', picture: 'warning', question: { kind: 'choose', decks: [], from: ['sorted'], min: 2, max: 3 } },
			{ id: 'excuses', picture: 'bubble', question: { kind: 'excuse', decks: ['excuses'], max: 2 } },
			{ id: 'outs', picture: 'door', question: { kind: 'choose', decks: ['outs'], min: 0, max: 3 } },
			{
				id: 'pairs',
				picture: 'door',
				question: { kind: 'pair', signs: ['big'], waysOut: ['outs'], from: ['outs'], tell: 'roles', max: 2 }
			},
			{
				id: 'day-map',
				picture: 'map',
				access: 'alone',
				question: {
					kind: 'map',
					event: ['events'],
					thought: ['thoughts'],
					feeling: ['feelings'],
					body: ['body'],
					did: ['outs'],
					could: ['outs'],
					max: 2
				}
			}
		]
	},
	{
		id: 'people',
		picture: 'helper',
		access: 'alone',
		section: 'people',
		steps: [{ id: 'helpers', picture: 'helper', question: { kind: 'people', roles: ['roles'], max: 4 } }]
	},
	{
		id: 'rules',
		picture: 'list',
		access: 'with-staff',
		section: 'rules',
		steps: [{ id: 'rules', picture: 'list', question: { kind: 'rules', decks: ['rules'] } }]
	},
	{
		id: 'end',
		picture: 'page',
		access: 'with-staff',
		section: 'end',
		steps: [
			{ id: 'limits-again', picture: 'helper', question: { kind: 'info', decks: ['rights'] } },
			{ id: 'copies', picture: 'folder', question: { kind: 'choose', decks: ['roles'], min: 0, max: 3 } },
			{ id: 'review', picture: 'calendar', question: { kind: 'date' } },
			{ id: 'agree', picture: 'page', question: { kind: 'agree' } },
			{
				id: 'thanks',
				picture: 'star',
				only: {
					kind: 'any',
					conditions: [
						{ kind: 'agreed', step: 'agree' },
						{ kind: 'not', condition: { kind: 'answered', step: 'review' } }
					]
				},
				question: { kind: 'words', max: 100 }
			},
			{ id: 'close', picture: 'sun', question: { kind: 'info', decks: [], shows: 'goals' } }
		]
	}
];

export const smallPack: Pack = {
	format: 'steady-pack',
	id: 'small',
	version: 1,
	decks,
	journeys,
	landmarks: {
		limits: 'limits',
		signs: 'big',
		waysOut: 'pairs',
		helpers: 'helpers',
		agreement: 'agree',
		reviewDate: 'review',
		copies: 'copies'
	},
	paper: ['life', 'start', 'signs', 'people', 'rules', 'end'],
	now: ['sign-bored', 'sign-shop', 'out-avoid', 'out-escape', 'out-control', 'out-tell', 'out-good']
};

/** Adds a deck, one card to the calm cards, and a journey after the signs, in a section of its own. */
export const smallAddOn: AddOnPack = {
	format: 'steady-add-on',
	id: 'small-more',
	version: 1,
	adds: [
		{ kind: 'deck', deck: { id: 'more', cards: [card('more-song', 'song', 'ours')] } },
		{ kind: 'cards', deck: 'calm', cards: [card('calm-song', 'song', 'ours')] },
		{
			kind: 'journey',
			after: 'signs',
			journey: {
				id: 'more',
				picture: 'song',
				access: 'alone',
				section: 'more',
				steps: [{ id: 'more-songs', picture: 'song', question: { kind: 'choose', decks: ['more'], min: 0, max: 2 } }]
			}
		}
	]
};

export const smallProgramme: Programme = composeProgramme(smallPack);

/** Knows the small pack, version 1, and nothing else. */
export const findSmallProgramme: FindProgramme = ([base, ...addOns]) =>
	base?.id === smallPack.id && base.version === smallPack.version && addOns.length === 0 ? smallProgramme : undefined;

/** Words for every id of the small pack: "I: calm-tea." in easy words, "Staff: calm-tea." in plain ones. */
export const smallEasy: WordsFile = wordsOf((id) => ({ i: `I: ${id}.`, he: `He: ${id}.` }));
export const smallPlain: WordsFile = {
	...wordsOf((id) => ({ i: `Staff: ${id}.` })),
	pack: { title: 'Staff: small.', about: 'Staff: about small.', leavesOut: [] }
};
export const smallLanguages: readonly PackLanguage[] = [{ language: 'en-GB', easy: [smallEasy], plain: [smallPlain] }];

/** A note for each step of the small pack. */
export const smallGuide: readonly GuideFile[] = [
	{
		journeys: Object.fromEntries(journeys.map(({ id }) => [id, { about: `About ${id}.`, source: 'S1' }])),
		steps: Object.fromEntries(
			journeys
				.flatMap(({ steps }) => steps)
				.map(({ id }) => [
					id,
					{ purpose: `For ${id}.`, ask: `Ask ${id}.`, watch: `Watch ${id}.`, stop: `Stop ${id}.`, source: 'S1' }
				])
		)
	}
];

function wordsOf(say: (id: string) => { readonly i: string; readonly he?: string }): WordsFile {
	const steps = journeys.flatMap((journey) => journey.steps);
	const cards = decks.flatMap((deck) => deck.cards);
	return {
		journeys: Object.fromEntries(journeys.map(({ id }) => [id, { title: say(id), about: say(`about ${id}`) }])),
		steps: Object.fromEntries(steps.map(({ id }) => [id, { ask: say(id) }])),
		cards: Object.fromEntries(cards.map(({ id }) => [id, say(id)]))
	};
}
