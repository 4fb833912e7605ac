import type { Say } from '#lib/words/app-words.ts';
import { hardWords } from '#lib/words/glossary.ts';
import AboutLine from '../parts/AboutLine.svelte';
import Action from '../parts/Action.svelte';
import CardButton from '../parts/CardButton.svelte';
import Choice from '../parts/Choice.svelte';
import ChoiceCard from '../parts/ChoiceCard.svelte';
import FieldGroup from '../parts/FieldGroup.svelte';
import Fold from '../parts/Fold.svelte';
import HardWordList from '../parts/HardWordList.svelte';
import Icon from '../parts/Icon.svelte';
import LinkCards from '../parts/LinkCards.svelte';
import Notice from '../parts/Notice.svelte';
import NumberDisc from '../parts/NumberDisc.svelte';
import PathPills from '../parts/PathPills.svelte';
import PhraseField from '../parts/PhraseField.svelte';
import Picture from '../parts/Picture.svelte';
import SelectField from '../parts/SelectField.svelte';
import StatePill from '../parts/StatePill.svelte';
import TextField from '../parts/TextField.svelte';
import { exampleOf, nothing, said, type Example } from './example.ts';

/** Every part, in the looks that matter. */
export function partExamples(say: Say): readonly Example[] {
	const card = { picture: 'walk-out', words: say('now-stop'), onpick: nothing };
	const choice = { name: 'choice', label: say('helper-asked'), onchoose: nothing };
	const field = { label: say('own-words'), value: '', oninput: nothing };
	const place = { href: '#/', title: say('my-plan'), about: say('help-ask') };
	return [
		exampleOf('AboutLine', AboutLine, { picture: 'sun', words: say('my-plan') }),
		exampleOf('Action main', Action, { kind: 'main', children: said(say('next')) }),
		exampleOf('Action quiet', Action, { children: said(say('help')) }),
		exampleOf('Action pressed', Action, { pressed: true, children: said(say('in-1-week')) }),
		exampleOf('Action plain', Action, { kind: 'plain', href: '#/', children: said(say('back')) }),
		exampleOf('Action stop', Action, { kind: 'stop', children: said(say('helper-really-remove')) }),
		exampleOf('Action not yet', Action, { kind: 'main', disabled: true, children: said(say('own-words-keep')) }),
		exampleOf('CardButton', CardButton, card),
		exampleOf('CardButton picked', CardButton, { ...card, isPicked: true }),
		exampleOf('CardButton dashed', CardButton, { ...card, isDashed: true }),
		exampleOf('Choice box', Choice, { ...choice, kind: 'checkbox', isChosen: false }),
		exampleOf('Choice chosen', Choice, { ...choice, kind: 'radio', isChosen: true }),
		exampleOf('ChoiceCard', ChoiceCard, {
			words: say('sort-me'),
			isPicked: false,
			onpick: nothing,
			children: said(say('sort-me'))
		}),
		exampleOf('ChoiceCard picked', ChoiceCard, {
			words: say('sort-not-me'),
			isPicked: true,
			onpick: nothing,
			children: said(say('sort-not-me'))
		}),
		exampleOf('FieldGroup', FieldGroup, { legend: say('rung-who'), children: said(say('agree-yes')) }),
		exampleOf('Fold', Fold, { title: say('help'), children: said(say('help-ask')) }),
		exampleOf('Fold for staff', Fold, { title: say('help'), isForStaff: true, children: said(say('help-ask')) }),
		exampleOf('HardWordList', HardWordList, { words: hardWords.slice(0, 2) }),
		exampleOf('Icon', Icon, { name: 'tick' }),
		exampleOf('LinkCards', LinkCards, { places: [place] }),
		exampleOf('LinkCards with pictures', LinkCards, { places: [{ ...place, picture: 'sun' }] }),
		exampleOf('Notice calm', Notice, { picture: 'helper-beside', children: said(say('help-ask')) }),
		exampleOf('Notice look', Notice, { tone: 'look', children: said(say('helper-kept')) }),
		exampleOf('Notice stop', Notice, { tone: 'stop', picture: 'phone-999', children: said(say('help-danger')) }),
		exampleOf('NumberDisc', NumberDisc, { number: 3 }),
		exampleOf('PathPills', PathPills, { picture: 'sun', step: 2, of: 5, words: say('page-of', { page: 2, of: 5 }) }),
		exampleOf('Picture', Picture, { id: 'happy-man' }),
		exampleOf('PhraseField', PhraseField, {
			...field,
			id: 'five-words',
			showText: say('lock-show'),
			hideText: say('lock-hide')
		}),
		exampleOf('StatePill started', StatePill, { state: 'started', words: say('state-started') }),
		exampleOf('StatePill done', StatePill, { state: 'done', words: say('state-done') }),
		exampleOf('SelectField', SelectField, {
			id: 'select',
			label: say('own-words'),
			options: [
				{ id: 'next', words: say('next') },
				{ id: 'back', words: say('back') }
			],
			value: 'next',
			onchange: nothing
		}),
		exampleOf('TextField', TextField, { ...field, id: 'short', hint: say('own-words-hint') }),
		exampleOf('TextField long', TextField, { ...field, id: 'long', kind: 'long' }),
		exampleOf('TextField date', TextField, { ...field, id: 'date', kind: 'date' })
	];
}
