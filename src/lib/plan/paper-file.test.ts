import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { photoWith } from '../../../tests/builders/media.ts';
import { realProgramme } from '../../../tests/builders/real-pack.ts';
import { findSmallProgramme, smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullPlan, newPlan } from '../../../tests/builders/small-plan.ts';
import { samplePlan } from '../../cli/sample-plan.ts';
import { findProgramme } from '../../cli/programmes.ts';
import type { Medium } from './media.ts';
import { paperFileOf, readPaperFile, restorePaperFile } from './paper-file.ts';
import { restore } from './restore.ts';
import { withoutSections } from './without-sections.ts';

const photo = photoWith('photo-1');
const withPhoto = newPlan({
	answers: { proud: answerOf('words', { text: 'My garden.', media: ['photo-1'] }) }
});
const shelf: ReadonlyMap<string, Medium> = new Map([
	['photo-1', photo],
	['photo-2', photoWith('photo-2')]
]);

describe('What a paper carries', () => {
	it('comes back as it went in: the plan, and the media that it names', () => {
		const file: unknown = JSON.parse(JSON.stringify(paperFileOf(withPhoto, shelf, true)));
		expect(restorePaperFile(file, findSmallProgramme)).toEqual({
			ok: true,
			value: { complete: true, plan: withPhoto, media: [photo] }
		});
	});

	it('is refused when it is of a later Steady, of another shape, or brings what no plan names', () => {
		const file = paperFileOf(withPhoto, shelf, true);
		const tell = (value: unknown) => {
			const read = restorePaperFile(value, findSmallProgramme);
			return read.ok ? 'fine' : read.problem.map(({ path }) => path).join();
		};
		expect(readPaperFile({ ...file, version: 2 })).toEqual({ ok: false, problem: 'newer' });
		expect(tell({ ...file, version: 2 })).toBe('file');
		expect(tell({ ...file, more: 1 })).toBe('file');
		expect(tell([file])).toBe('file');
		expect(tell({ ...file, plan: { ...withPhoto, version: -1 } })).toContain('version');
		expect(tell({ ...file, media: [photo, photo] })).toBe('media.1');
		expect(tell({ ...file, media: [photoWith('photo-9')] })).toBe('media.0');
		expect(tell(file)).toBe('fine');
	});
});

describe('A plan without some of its sections', () => {
	it('is whole when nothing is left out', () => {
		const plan = fullPlan();
		expect(withoutSections(plan, smallProgramme, () => false)).toBe(plan);
	});

	it('is always a valid plan, and holds no answer, card or word of a section that is off', () => {
		const sections = [...new Set(realProgramme.journeys.map(({ section }) => section))];
		fc.assert(
			fc.property(fc.subarray(sections), fc.integer({ min: 1, max: 40 }), (off, seed) => {
				const plan = samplePlan(realProgramme, seed, 'full', 'en-GB');
				const isOff = (section: string) => off.includes(section);
				const left = withoutSections(plan, realProgramme, isOff);
				expect(restore(JSON.parse(JSON.stringify(left)), findProgramme)).toEqual({ ok: true, value: left });
				const text = JSON.stringify(left);
				for (const [step, answer] of Object.entries(plan.answers)) {
					const section = realProgramme.steps.get(step)?.journey.section ?? '';
					if (!isOff(section)) continue;
					expect(left.answers[step]).toBeUndefined();
					expect(left.staff[step]).toBeUndefined();
					for (const own of 'own' in answer ? answer.own : []) expect(text).not.toContain(own.id);
				}
			}),
			{ numRuns: 15 }
		);
	});

	it('says nothing of a sign whose page is off, also where it has its way out', () => {
		const plan = fullPlan();
		const sorted = smallProgramme.steps.get('sorted')?.journey.section;
		const left = withoutSections(plan, smallProgramme, (section) => section === sorted);
		const pairs = Object.values(left.answers).flatMap((answer) =>
			answer.kind === 'pair' ? Object.keys(answer.pairs) : []
		);
		expect(pairs).toEqual([]);
	});
});
