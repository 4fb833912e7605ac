import type { Say } from '#lib/words/app-words.ts';
import { hardWords } from '#lib/words/glossary.ts';
import AskAgree from '../questions/AskAgree.svelte';
import AskDate from '../questions/AskDate.svelte';
import AskPerson from '../questions/AskPerson.svelte';
import CallOrder from '../questions/CallOrder.svelte';
import CardGrid from '../questions/CardGrid.svelte';
import DrawPad from '../questions/DrawPad.svelte';
import GuardedField from '../questions/GuardedField.svelte';
import InfoLines from '../questions/InfoLines.svelte';
import OwnPanel from '../questions/OwnPanel.svelte';
import PickedElsewhere from '../questions/PickedElsewhere.svelte';
import RungPlan from '../questions/RungPlan.svelte';
import SayIt from '../questions/SayIt.svelte';
import StrengthMeter from '../questions/StrengthMeter.svelte';
import SortCards from '../questions/SortCards.svelte';
import TakePhoto from '../questions/TakePhoto.svelte';
import TypeIt from '../questions/TypeIt.svelte';
import WayChoice from '../questions/WayChoice.svelte';
import { strengths } from '#lib/plan/answers.ts';
import { emptyAnswer } from '#lib/plan/empty-answers.ts';
import type { Recorder } from '#lib/ports/recorder.ts';
import { refuse } from '#lib/base/result.ts';
import { exampleOf, nothing, said, type Example } from './example.ts';

const at = '2026-01-05T10:00:00.000Z';

/** Cards that say what the glossary says: no plan stands behind the catalogue. */
const cards = hardWords.slice(0, 4).map(({ word, meaning, picture }) => ({ id: word, picture, words: meaning }));

/** A recorder without a microphone: nothing is recorded in the catalogue. */
const deaf: Recorder = { canRecord: () => true, start: async () => refuse('no-microphone') };

/** Every way to answer, as it looks at first and after a tap. */
export function questionExamples(say: Say): readonly Example[] {
	const days = [{ words: say('in-1-week'), day: '2026-01-12' }];
	const grid = {
		cards,
		words: { own: say('something-else'), notSure: say('not-sure') },
		onpick: nothing,
		onown: nothing,
		onnotsure: nothing
	};
	const own = { say, onkeep: nothing, onother: nothing };
	const person = { id: 'p', role: 'hp01', name: '', phone: '', when: '', asked: false };
	const rung = { card: 'rung', who: null, when: null };
	return [
		exampleOf('AskAgree', AskAgree, {
			answer: emptyAnswer('agree', 'together', at),
			words: {
				yes: say('agree-yes'),
				no: say('agree-no'),
				'could-not-answer': say('agree-could-not-answer'),
				why: say('agree-why')
			},
			onagree: nothing,
			onwhy: nothing
		}),
		exampleOf('AskDate', AskDate, { id: 'day', label: say('another-day'), value: null, quick: days, onday: nothing }),
		exampleOf('AskPerson', AskPerson, {
			person,
			words: {
				name: say('helper-name'),
				nameHint: say('helper-name-hint'),
				phone: say('helper-phone'),
				noPhone: say('helper-no-phone'),
				when: say('helper-when'),
				whenHint: say('helper-when-hint'),
				asked: say('helper-asked'),
				askedMore: say('helper-asked-more'),
				remove: say('helper-remove'),
				keep: say('helper-keep'),
				reallyRemove: say('helper-really-remove')
			},
			onchange: nothing,
			onremove: nothing
		}),
		exampleOf('CallOrder', CallOrder, {
			people: cards.slice(0, 2),
			words: { up: (who) => say('move-up', { who }), down: (who) => say('move-down', { who }) },
			onmove: nothing
		}),
		exampleOf('CardGrid', CardGrid, { ...grid, picked: [], isNotSure: false }),
		exampleOf('CardGrid picked', CardGrid, { ...grid, picked: ['plan', 'sign'], isNotSure: false }),
		exampleOf('CardGrid not sure', CardGrid, { ...grid, picked: [], isNotSure: true }),
		exampleOf('InfoLines', InfoLines, { lines: cards }),
		exampleOf('OwnPanel', OwnPanel, {
			title: say('own-how'),
			children: said(say('draw-hint')),
			foot: said(say('way-other'))
		}),
		exampleOf('WayChoice', WayChoice, {
			ways: ['draw', 'photo', 'say', 'type'],
			title: say('own-how'),
			words: (way) => say(`way-${way}`),
			onway: nothing
		}),
		exampleOf('DrawPad', DrawPad, { ...own }),
		exampleOf('TakePhoto', TakePhoto, { ...own, photographer: async () => undefined }),
		exampleOf('SayIt', SayIt, { ...own, recorder: deaf }),
		exampleOf('TypeIt', TypeIt, {
			say,
			known: [],
			title: say('own-words'),
			onkeep: nothing,
			onother: { words: say('way-other'), go: nothing }
		}),
		exampleOf('GuardedField', GuardedField, {
			say,
			known: [],
			id: 'guarded',
			label: say('own-words'),
			value: say('own-words-hint'),
			oninput: nothing
		}),
		exampleOf('PickedElsewhere', PickedElsewhere, { lead: say('also-picked'), cards, onpick: nothing }),
		exampleOf('RungPlan', RungPlan, {
			rungs: [{ rung, picture: 'sun', words: say('now-stop') }],
			who: cards.slice(0, 2),
			quick: days,
			words: { who: say('rung-who'), when: say('rung-when') },
			onchange: nothing
		}),
		exampleOf('StrengthMeter', StrengthMeter, {
			feeling: { id: 'sad', picture: 'face-sad', words: say('not-sure'), strength: 4 },
			words: strengths.map((strength) => ({ strength, words: say(`strength-${strength}`) })),
			onpick: nothing
		}),
		exampleOf('SortCards', SortCards, {
			cards,
			places: { plan: 'me', step: 'not-me' },
			words: {
				me: say('sort-me'),
				'not-sure': say('sort-not-sure'),
				'not-me': say('sort-not-me'),
				tapCard: say('sort-tap-card'),
				tapPlace: say('sort-tap-place'),
				placed: say('sort-placed')
			},
			onplace: nothing
		})
	];
}
