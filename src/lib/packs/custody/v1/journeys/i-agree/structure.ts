import type { Journey } from '#lib/programme/grammar.ts';
import { reusedStep } from '#lib/packs/custody/v1/reused.ts';

export const iAgreeJourney: Journey = {
	id: 'i-agree',
	picture: 'sign-page',
	access: 'with-staff',
	section: 'i-agree',
	steps: [
		reusedStep('ag-limits'),
		{
			id: 'cu-ag-copies',
			picture: 'plan-folder',
			question: { kind: 'choose', decks: ['roles'], order: 'fixed', min: 0, max: 8 }
		},
		reusedStep('ag-review'),
		reusedStep('ag-agree'),
		reusedStep('ag-end')
	]
};
