import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { photoWith } from '../../../tests/builders/media.ts';
import { realProgramme } from '../../../tests/builders/real-pack.ts';
import { findSmallProgramme, smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullPlan, newPlan } from '../../../tests/builders/small-plan.ts';
import { samplePlan } from '../../cli/sample-plan.ts';
import { findProgramme } from '../../cli/programmes.ts';
import { paperFileOf, restorePaperFile } from './paper-file.ts';
import { restore } from './restore.ts';
import { withoutSections } from './without-sections.ts';

const photo = photoWith('photo-1');
const withPhoto = newPlan({
	answers: { proud: answerOf('words', { text: 'My garden.', media: ['photo-1'] }) }
});

describe('What a paper carries', () => {
	const file = { plan: withPhoto, media: [photo], complete: true };

	it('comes back as it went in: the plan, and the media that it names', () => {
		const text = paperFileOf({ ...file, media: [photo, photoWith('photo-2')] });
		expect(restorePaperFile(text, findSmallProgramme)).toEqual({ ok: true, value: file });
	});

	it('is refused when it is of a later Steady, of another shape, or brings what no plan names', () => {
		const tell = (change: object) => {
			const read = restorePaperFile(
				JSON.stringify({ ...JSON.parse(paperFileOf(file)), ...change }),
				findSmallProgramme
			);
			return read.ok ? 'fine' : read.problem.map(({ path }) => path)[0];
		};
		expect(tell({ version: 2 })).toBe('version');
		expect(tell({ more: 1 })).toBe('file');
		expect(tell({ plan: { ...withPhoto, version: -1 } })).toContain('version');
		expect(tell({ media: [photo, photo] })).toContain('media');
		expect(tell({ media: [photoWith('photo-9')] })).toContain('media');
		expect(tell({})).toBe('fine');
	});
});

describe('A plan without some of its sections', () => {
	it('is whole when nothing is left out', () => {
		const plan = fullPlan();
		expect(withoutSections(plan, smallProgramme, () => true)).toEqual(plan);
	});

	it('is always a valid plan, and holds no answer, card or word of a section that is off', () => {
		const sections = [...new Set(realProgramme.journeys.map(({ section }) => section))];
		fc.assert(
			fc.property(fc.subarray(sections), fc.integer({ min: 1, max: 40 }), (off, seed) => {
				const plan = samplePlan(realProgramme, seed, 'full', 'en-GB');
				const isOff = (section: string) => off.includes(section);
				const left = withoutSections(plan, realProgramme, (section) => !isOff(section));
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
		const left = withoutSections(plan, smallProgramme, (section) => section !== sorted);
		const pairs = Object.values(left.answers).flatMap((answer) =>
			answer.kind === 'pair' ? Object.keys(answer.pairs) : []
		);
		expect(pairs).toEqual([]);
	});
});
