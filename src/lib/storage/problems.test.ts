import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { problemOf } from './problems.ts';

function thrown(name: string, inner?: unknown) {
	return Object.assign(new Error('what a man said must never be looked at'), { name, inner });
}

describe('the problem word', () => {
	it.each([
		['QuotaExceededError', 'full'],
		['ConstraintError', 'conflict'],
		['SecurityError', 'forbidden'],
		['InvalidAccessError', 'forbidden'],
		['MissingAPIError', 'forbidden'],
		['OpenFailedError', 'stuck'],
		['AbortError', 'stuck'],
		['DatabaseClosedError', 'stuck'],
		['InvalidStateError', 'stuck'],
		['UnknownError', 'spoiled'],
		['DataError', 'spoiled'],
		['NotReadableError', 'spoiled'],
		['VersionError', 'newer'],
		['NewerError', 'newer'],
		['UpgradeError', 'upgrade'],
		['LockedError', 'locked'],
		['TypeError', 'broken'],
		['', 'broken']
	])('for %s is %s', (name, word) => {
		expect(problemOf(thrown(name))).toBe(word);
	});

	it('is told by the deepest cause that is known', () => {
		expect(problemOf(thrown('AbortError', thrown('QuotaExceededError')))).toBe('full');
		expect(problemOf(thrown('OpenFailedError', thrown('QuotaExceededError')))).toBe('full');
		expect(problemOf(thrown('OpenFailedError', thrown('SomethingElse')))).toBe('stuck');
		expect(problemOf(thrown('OpenFailedError', thrown('InvalidStateError')))).toBe('forbidden');
		expect(problemOf(thrown('DatabaseClosedError', thrown('UnknownError')))).toBe('spoiled');
		expect(problemOf(thrown('DatabaseClosedError', thrown('NewerError')))).toBe('newer');
		expect(problemOf(thrown('AbortError', new Error('no space', { cause: thrown('QuotaExceededError') })))).toBe(
			'full'
		);
		expect(problemOf(thrown('UpgradeError', thrown('UnknownError')))).toBe('upgrade');
		expect(problemOf(thrown('OpenFailedError', thrown('UpgradeError', thrown('QuotaExceededError'))))).toBe('full');
		expect(problemOf(thrown('AbortError', thrown('BulkError', thrown('ConstraintError'))))).toBe('conflict');
	});

	it("is found in Dexie's own errors and in the browser's", () => {
		expect(problemOf(new Dexie.QuotaExceededError())).toBe('full');
		expect(problemOf(new Dexie.AbortError('aborted', new Dexie.QuotaExceededError()))).toBe('full');
		expect(problemOf(new Dexie.MissingAPIError())).toBe('forbidden');
		expect(problemOf(new DOMException('full', 'QuotaExceededError'))).toBe('full');
	});

	it.each([undefined, null, 'QuotaExceededError', 4, {}, { name: 3 }, { name: 'constructor' }, { name: 'toString' }])(
		'is "broken" for %j',
		(strange) => {
			expect(problemOf(strange)).toBe('broken');
		}
	);

	it('is found although the causes go round in a circle', () => {
		const circle: { name: string; inner?: unknown } = { name: 'AbortError' };
		circle.inner = circle;
		expect(problemOf(circle)).toBe('stuck');
	});
});
