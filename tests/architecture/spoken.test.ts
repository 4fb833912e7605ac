import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spokenTexts } from './spoken.ts';

const components = ['src/lib/ui', 'src/routes'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.svelte'))
		.map((file) => `${folder}/${file}`)
);

describe('No component says a text of its own', () => {
	it.each(components)('%s', (file) => {
		expect(spokenTexts(readFileSync(file, 'utf8'))).toEqual([]);
	});
});

describe('The check for texts in components', () => {
	it.each([
		['on the screen', '<p>Hello there</p>', ['Hello there']],
		['inside a block', '{#if a}<p>{b}</p>{:else}Nothing yet{/if}', ['Nothing yet']],
		['inside a snippet', '{#snippet foot()}<b>Go on</b>{/snippet}', ['Go on']],
		['for a screen reader', '<button aria-label="Close">{x}</button>', ['Close']],
		['in a title', '<a href="#/" title="Go home">{x}</a>', ['Go home']],
		['in an empty field', '<input placeholder="Your name" />', ['Your name']],
		['beside a picture', '<img src="a.svg" alt="A man" />', ['A man']],
		['as a property', '<Field label="Name" value={x} />', ['Name']],
		['in an expression', '<p>{"Well done"}</p>', ['Well done']],
		['in one of two ways', "<p>{isDone ? 'Done' : say('open')}</p>", ['Done']],
		['joined to a value', '<p>{`Page ${number}`}</p>', ['Page']],
		['when nothing else is there', "<p aria-label={name ?? 'Nobody'}>{x}</p>", ['Nobody']],
		['in the title of the tab', '<svelte:head><title>Steady</title></svelte:head>', ['Steady']]
	])('finds a text %s', (_, source, texts) => {
		expect(spokenTexts(source)).toEqual(texts);
	});

	it.each([
		["<p>{say('hello')}</p>"],
		['<p class="big bold" id="first">{words}</p>'],
		['<Picture id="happy-man" size={64} />'],
		["<p class={isOn ? 'on' : 'off'}>{isOn === 'yes' ? x : y}</p>"],
		['<Action kind="main" href={links.first}>{say("next")}</Action>'],
		['<svg viewBox="0 0 24 24"><path d="M15 4 7 12l8 8" /></svg>'],
		["<button aria-label={say('close')}>{x}</button>"],
		['<script>const hidden = "Not shown";</script><p>{hidden}</p>']
	])('lets pass what no person reads: %s', (source) => {
		expect(spokenTexts(source)).toEqual([]);
	});
});
