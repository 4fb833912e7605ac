import { addressOfKey } from '#lib/journey/address.ts';

/** Addresses inside the app. They hold random ids and codes only, and stay behind the "#", so no server sees them (ADR 0011). */
export const links = {
	first: '#/',
	newPlan: '#/new',
	settings: '#/settings',
	programmes: '#/programmes',
	setup: '#/setup',
	staff: '#/staff',
	service: '#/service',
	backup: (what?: string) => `#/backup${what === undefined ? '' : `/${what}`}`,
	about: '#/about',
	practice: (step?: number) => `#/practice${step === undefined ? '' : `/${step}`}`,
	voice: '#/voice',
	record: '#/voice/record',
	hardWords: '#/words',
	home: (plan: string) => `#/plan/${plan}`,
	page: (plan: string, key: string) => `#/plan/${plan}/page/${addressOfKey(key)}`,
	checkJourney: (plan: string, journey: string) => `#/plan/${plan}/check/${addressOfKey(journey)}`,
	check: (plan: string) => `#/plan/${plan}/check`,
	now: (plan: string) => `#/plan/${plan}/now`,
	changes: (plan: string) => `#/plan/${plan}/changes`,
	paper: (plan: string) => `#/plan/${plan}/paper`,
	planSettings: (plan: string) => `#/plan/${plan}/settings`,
	mine: (plan: string, what?: string) => `#/plan/${plan}/mine${what === undefined ? '' : `/${what}`}`,
	welcome: (plan: string) => `#/plan/${plan}/welcome`,
	show: (plan: string, journey: string) => `#/plan/${plan}/show/${addressOfKey(journey)}`,
	stopped: (plan: string) => `#/plan/${plan}/stopped`
} as const;
