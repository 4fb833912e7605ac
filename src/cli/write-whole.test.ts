import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as Files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

/** How many bytes the disk still takes. */
const disk = vi.hoisted(() => ({ room: Infinity }));
vi.mock('node:fs/promises', async (original) => {
	const real = await original<typeof Files>();
	const writeFile = async (place: string, content: Uint8Array) => {
		await real.writeFile(place, content.slice(0, disk.room));
		if (content.length > disk.room) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
	};
	return { ...real, writeFile };
});
const { writeWhole } = await import('./write-whole.ts');

const folder = mkdtempSync(join(tmpdir(), 'steady-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
	disk.room = Infinity;
});
const path = (name: string) => join(folder, name);

describe('A file that is written', () => {
	it('is there whole, in place of an older one, also where a link leads', async () => {
		writeFileSync(path('paper.pdf'), 'an older and longer paper');
		symlinkSync(path('paper.pdf'), path('link.pdf'));
		expect(await writeWhole(path('link.pdf'), 'new')).toBe(true);
		expect(readFileSync(path('paper.pdf'), 'utf8')).toBe('new');
		expect(readdirSync(folder).sort()).toEqual(['link.pdf', 'paper.pdf']);
	});

	it('is not there at all when the disk is full, and what stood there before stays', async () => {
		writeFileSync(path('paper.pdf'), 'older');
		disk.room = 2;
		for (const name of ['paper.pdf', 'other.pdf']) expect(await writeWhole(path(name), 'newer')).toBe(false);
		expect(readFileSync(path('paper.pdf'), 'utf8')).toBe('older');
		expect(readdirSync(folder).sort()).toEqual(['link.pdf', 'paper.pdf']);
	});

	it('is refused where a folder stands or none is, and goes straight into what is no file', async () => {
		mkdirSync(path('folder'));
		expect(await writeWhole(path('folder'), 'x')).toBe(false);
		expect(await writeWhole(path('none/paper.pdf'), 'x')).toBe(false);
		expect(await writeWhole('/dev/null', 'x')).toBe(true);
		expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
	});
});
