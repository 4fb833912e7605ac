import type { TeachBack } from '#lib/plan/plan.ts';

/** The picture of each way in which a man shows what a part is about. */
export const showBackPictures: Readonly<Record<TeachBack['how'], string>> = {
	'on-his-own': 'on-his-own',
	'with-help': 'with-some-help',
	'needs-help': 'needs-help'
};
