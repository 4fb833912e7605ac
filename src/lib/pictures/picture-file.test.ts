import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureGrid, readPictureFile } from './picture-file.ts';
import { pathOfPicture } from './picture-path.ts';

const head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">';

function fileWith(...paths: readonly string[]): string {
	return `${head}${paths.join('')}</svg>\n`;
}

describe('a picture file', () => {
	it('is read as its paths: what is filled, and what is outlined', () => {
		const text = fileWith(
			'<path d="M0 0H96V96Z" fill="#e3f0f0"/>',
			'\n\t<path d="M1 2L3 4" fill="none" stroke="#1b2328" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" />'
		);
		expect(readPictureFile(text)).toEqual({
			ok: true,
			value: {
				paths: [
					{ d: 'M0 0H96V96Z', fill: '#e3f0f0', stroke: undefined, width: 1 },
					{ d: 'M1 2L3 4', fill: undefined, stroke: '#1b2328', width: 2.5 }
				]
			}
		});
	});

	it('leaves out the ways the man does not look now, and draws the others', () => {
		const text = fileWith(
			'<path d="M0 0H96" fill="#c68a5e" data-look="skin"/>',
			'<path d="M0 9H96" fill="#1b1f24" data-look="beard" display="none"/>'
		);
		const picture = readPictureFile(text);
		expect(picture.ok ? picture.value.paths.map(({ d }) => d) : []).toEqual(['M0 0H96']);
	});

	it('stands below the folder of pictures, by id', () => {
		expect(pathOfPicture('face-calm')).toBe('easy-read/pictures/face-calm.svg');
		expect(pictureGrid).toBe(96);
	});

	it('can be read, each one that the app holds', async () => {
		const folder = new URL('../../../static/easy-read/pictures/', import.meta.url);
		const files = (await readdir(folder)).filter((name) => name.endsWith('.svg'));
		expect(files.length).toBeGreaterThan(100);
		for (const name of files) {
			const picture = readPictureFile(await readFile(new URL(name, folder), 'utf8'));
			expect({ name, isRead: picture.ok }).toEqual({ name, isRead: true });
		}
	});
});

describe('a file with anything but paths', () => {
	const path = '<path d="M0 0H9"/>';

	it.each([
		['nothing', ''],
		['no path', fileWith()],
		['another size', fileWith(path).replace('0 0 96 96', '0 0 24 24')],
		['a script', fileWith(path, '<script>alert(1)</script>')],
		['a script before', `<script>alert(1)</script>${fileWith(path)}`],
		['a script behind', `${fileWith(path)}<script/>`],
		['a handler on the picture', fileWith(path).replace('<svg ', '<svg onload="alert(1)" ')],
		['a handler on a path', fileWith('<path d="M0 0" onclick="alert(1)"/>')],
		['a picture of dots', fileWith(path, '<image href="a.png"/>')],
		['a link', fileWith('<a href="https://example.org"><path d="M0 0"/></a>')],
		['a style', fileWith('<path d="M0 0" style="fill:red"/>')],
		['a move', fileWith('<path d="M0 0" transform="scale(2)"/>')],
		['a comment', fileWith('<!-- who drew it -->', path)],
		['a declaration', `<?xml version="1.0"?>${fileWith(path)}`],
		['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${fileWith(path)}`],
		['a path without a shape', fileWith('<path fill="#000000"/>')],
		['a shape that is words', fileWith('<path d="hello"/>')],
		['a shape that is empty', fileWith('<path d=""/>')],
		['a colour by name', fileWith('<path d="M0 0" fill="red"/>')],
		['a colour from elsewhere', fileWith('<path d="M0 0" fill="url(#a)"/>')],
		['a short colour', fileWith('<path d="M0 0" stroke="#fff"/>')],
		['no width', fileWith('<path d="M0 0" stroke-width=""/>')],
		['a width of nothing', fileWith('<path d="M0 0" stroke-width="0"/>')],
		['a width below nothing', fileWith('<path d="M0 0" stroke-width="-1"/>')],
		['a width without end', fileWith('<path d="M0 0" stroke-width="Infinity"/>')],
		['a width in letters', fileWith('<path d="M0 0" stroke-width="wide"/>')],
		['a path that is shown another way', fileWith('<path d="M0 0" display="inline"/>')],
		['nothing that is shown', fileWith('<path d="M0 0" data-look="beard" display="none"/>')],
		['a mark that is no word', fileWith('<path d="M0 0" data-look="a b"/>')],
		['single quotes', fileWith("<path d='M0 0'/>")]
	])('is not a picture: %s', (_, text) => {
		expect(readPictureFile(text)).toEqual({ ok: false, problem: 'not-a-picture' });
	});

	it('is refused quickly, however long', () => {
		const text = fileWith('<path d="M0 0" fill="none"'.repeat(20_000));
		expect(readPictureFile(text)).toEqual({ ok: false, problem: 'not-a-picture' });
		expect(readPictureFile(`${head}${' '.repeat(100_000)}`)).toEqual({ ok: false, problem: 'not-a-picture' });
	});

	it('never throws, whatever the text', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !readPictureFile(text).ok));
		fc.assert(fc.property(fc.string(), (text) => !readPictureFile(fileWith(path, text.trim() === '' ? 'x' : text)).ok));
	});
});
