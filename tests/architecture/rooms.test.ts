import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edges, forbiddenFolderNames, rooms, tiers } from '../../rooms.config.js';

const lib = 'src/lib';

function foldersIn(folder: string): readonly string[] {
	return readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
}

function filesUnder(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((file) => statSync(file).isFile());
}

describe('the law of rooms', () => {
	it('has one line for each folder of src/lib, and a folder for each line', () => {
		expect([...foldersIn(lib)].sort()).toEqual(rooms.map(({ name }) => name).sort());
	});

	it('knows every room that a line names', () => {
		const names = new Set(rooms.map(({ name }) => name));
		const unknown = [...rooms, ...edges].flatMap(({ name, may }) =>
			may.filter((each) => !names.has(each)).map((each) => `${name} → ${each}`)
		);
		expect(unknown).toEqual([]);
	});

	it('lets imports point one way only: no two rooms may import each other, not even by a detour', () => {
		const reach = (name: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> =>
			(rooms.find((room) => room.name === name)?.may ?? []).reduce<ReadonlySet<string>>(
				(all, next) => (all.has(next) ? all : new Set([...all, next, ...reach(next, new Set([...all, next]))])),
				seen
			);
		expect(rooms.filter(({ name }) => reach(name).has(name)).map(({ name }) => name)).toEqual([]);
	});

	it('lets nobody but wiring and the command line name a leaf or a pack', () => {
		const guarded = ['storage', 'vault', 'voice', 'camera', 'offline', 'pdf', 'packs'];
		const named = [...rooms, ...edges]
			.filter(({ may }) => may.some((each) => guarded.includes(each)))
			.map(({ name }) => name);
		expect(named).toEqual(['wiring', 'service-worker', 'cli']);
	});

	it('has a tier for each folder of ui', () => {
		expect([...foldersIn(`${lib}/ui`)].sort()).toEqual(tiers.map(({ name }) => name).sort());
	});
});

describe('the rooms', () => {
	it('each say why they are there', () => {
		const silent = rooms
			.map(({ name }) => `${lib}/${name}/README.md`)
			.filter((file) => !existsSync(file) || readFileSync(file, 'utf8').length < 200);
		expect(silent).toEqual([]);
	});

	it('hold no file of their own beside the rooms', () => {
		expect(readdirSync(lib).filter((name) => statSync(join(lib, name)).isFile())).toEqual([]);
	});

	it('have no folder with a name that says nothing', () => {
		const folders = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
			statSync(join('src', name)).isDirectory()
		);
		expect(folders.filter((name) => forbiddenFolderNames.includes(name.split('/').at(-1) ?? ''))).toEqual([]);
	});

	it('keep base small', () => {
		const files = readdirSync(`${lib}/base`).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
		expect(files.length).toBeLessThanOrEqual(6);
	});

	it('that are pure never reach for the framework, the world around them, or a module named at run time', () => {
		const pure = rooms.filter((room) => room.pure).flatMap(({ name }) => filesUnder(`${lib}/${name}`));
		const reaching = pure
			.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
			.filter((file) =>
				/['"`]\$(app|env|lib|service-worker)\b|\bglobalThis\b|import\((?!\s*['"])|= Math;/.test(
					readFileSync(file, 'utf8')
				)
			);
		expect(reaching).toEqual([]);
	});

	it('have no barrel files', () => {
		expect(filesUnder(lib).filter((file) => /\/index\.(ts|js)$/.test(file))).toEqual([]);
	});
});

describe('words and pictures', () => {
	const components = [...filesUnder(`${lib}/ui`), ...filesUnder('src/routes')].filter((file) =>
		file.endsWith('.svelte')
	);

	it('stand in JSON, never in a component', () => {
		const speaking = components.filter((file) => {
			const markup = readFileSync(file, 'utf8')
				.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
				.replace(/\{[^{}]*(\{[^{}]*(\{[^{}]*\}[^{}]*)*\}[^{}]*)*\}/g, '')
				.replace(/<[^>]*>/g, '');
			return /[A-Za-z]{2,}/.test(markup);
		});
		expect(speaking).toEqual([]);
	});

	it('never enter a component as raw HTML', () => {
		expect(components.filter((file) => readFileSync(file, 'utf8').includes('{@html'))).toEqual([]);
	});

	it('that components name are all there', () => {
		const named = filesUnder(`${lib}/ui`).flatMap((file) =>
			[
				...readFileSync(file, 'utf8').matchAll(
					/(?:<Picture id=|picture=|picture: |id=\{[^}]*\?\? )["'`]([a-z0-9-]+)["'`]/g
				)
			].map((match) => match[1] ?? '')
		);
		const missing = [...new Set(named)].filter((id) => !existsSync(`static/easy-read/pictures/${id}.svg`));
		expect(missing).toEqual([]);
	});

	it('of the app are each used somewhere, and each asked for is there', () => {
		const files = readdirSync(`${lib}/words`)
			.filter((name) => name.endsWith('.en-GB.json') && !name.startsWith('glossary'))
			.map((name) => `${lib}/words/${name}`);
		const texts = files.flatMap((file) => Object.keys(JSON.parse(readFileSync(file, 'utf8'))));
		expect(new Set(texts).size).toBe(texts.length);
		const code = [...filesUnder('src')]
			.filter((file) => /\.(svelte|ts)$/.test(file) && !file.endsWith('.test.ts'))
			.map((file) => readFileSync(file, 'utf8'))
			.join('\n');
		const built =
			/^(record-problem|gap|need|state|agree|who|way|draw-pen|month|weekday|paper-weekday|skin|hair-colour|hair-shape|extra|size|background|pictures|speed|level|ask|showed|mine|strength|exchange-(field|file|save)|sheet-change|life|merge-(showed|left-out|voice|by|helped|diary|action|agreed|basis)|service|diary-(kind|helped|said)|recheck-(ask|topic|end|reason|better|same|worse|trend)|slips-helped|risk-(state|part|scenario|grid|contingency|trigger|change)|sharing-(duty|best-interests|basis)|before-(unchecked-card|name-guard|gap|section-off)|change|board-(reason|kind)|sheet-(change|state|party|said|support|support-basis)|actions-state|agreements-(said|basis)|summary-(stage|review)|review-(state|changed|lived|due|gap|why|factor|party|agreed))-|^(risk-(attitude|communication|knowledge|consistency)|sharing-(man|carer|care-manager|wallet)|before-(unchecked-card|name-guard|gap|section-off)|actions-(overdue|open|closed)|agreements-(man|facilitator|care-manager|understood|kept|weighed|told))/;
		const unused = texts.filter((id) => !built.test(id) && !code.includes(`'${id.replace(/_one$/, '')}'`));
		expect(unused).toEqual([]);
	});
});
