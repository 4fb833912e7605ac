import type { TeachBack } from '#lib/plan/plan.ts';

/** The picture of each way in which a man shows what a part is about. */
export const showBackPictures: Readonly<Record<TeachBack['how'], string>> = {
	'on-his-own': 'happy-man',
	'with-help': 'helper-beside',
	'needs-help': 'raised-hand'
};
