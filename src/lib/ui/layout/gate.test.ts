import { describe, expect, it } from 'vitest';
import { gateOf, type Standing } from './gate.ts';

const at = (changed: Partial<Standing>): Standing => ({
	state: 'locked',
	man: null,
	isAsking: false,
	loss: null,
	...changed
});
const [his, another] = ['aaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbb'];
const aboutMen = [
	'/',
	'/new',
	'/staff',
	'/voice/record',
	`/plan/${his}`,
	`/plan/${his}/now`,
	`/plan/${another}/page/x`
];
const free = ['/about', '/example/custody/paper/carer', '/practice/1', '/words', '/settings', '/voice'];

describe('what stands at an address', () => {
	it('is the lock while no key is in memory, except where nothing of a man is', () => {
		for (const address of aboutMen) expect(gateOf(at({}), address)).toBe('lock');
		for (const address of free) expect(gateOf(at({}), address)).toBe('open');
	});

	it('is every page once the vault is open', () => {
		for (const address of [...aboutMen, ...free]) expect(gateOf(at({ state: 'open' }), address)).toBe('open');
	});

	it('is his own plan and no other while a man has the device', () => {
		const standing = at({ state: 'one-man', man: his });
		for (const address of ['/', `/plan/${his}`, `/plan/${his}/now`]) expect(gateOf(standing, address)).toBe('open');
		for (const address of [`/plan/${another}`, `/plan/${another}/now`, '/new', '/staff', '/voice/record', `/plan/`])
			expect(gateOf(standing, address)).toBe('lock');
		expect(gateOf({ ...standing, isAsking: true }, `/plan/${his}`)).toBe('lock');
	});

	it('is never a way to make a new vault where one stood', () => {
		for (const state of ['none', 'away', 'locked'] as const)
			for (const address of ['/', '/setup', '/new', `/plan/${his}`])
				expect(gateOf(at({ state, loss: { kind: 'lost' } }), address)).toBe('loss');
	});

	it('is the first page, and else the way to set-up, where there never was a vault', () => {
		expect(gateOf(at({ state: 'none' }), '/')).toBe('open');
		expect(gateOf(at({ state: 'none' }), '/setup')).toBe('open');
		for (const address of ['/new', `/plan/${his}`]) expect(gateOf(at({ state: 'none' }), address)).toBe('none');
	});
});
