import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'static/easy-read/voice';

describe.each(readdirSync(folder))('the recordings that come with the app, in %s', (language) => {
	const list: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(`${folder}/${language}/clips.json`, 'utf8'));

	it('are all there, in a form that is played', () => {
		const missing = Object.values(list).filter(
			(file) =>
				typeof file !== 'string' ||
				!/^[a-z0-9-]+\.(m4a|mp4|mp3|webm)$/.test(file) ||
				!existsSync(`${folder}/${language}/${file}`)
		);
		expect(missing).toEqual([]);
	});

	it('are each named by a text', () => {
		const named = new Set(Object.values(list));
		const files = readdirSync(`${folder}/${language}`).filter((file) => file !== 'clips.json');
		expect(files.filter((file) => !named.has(file))).toEqual([]);
	});
});
