import { sveltekit } from '@sveltejs/kit/vite';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { noteShippedPackages } from './tools/site/shipped-packages.js';
import { trimI18next } from './tools/site/trim-i18next.js';
import { trimPdfLib } from './tools/site/trim-pdf-lib.js';
import about from './package.json' with { type: 'json' };

/** Code that every page needs comes in one file, and what every page of a plan needs in a second: many small ones pack worse. */
const everyPage = [
	'/src/lib/base/result',
	'/src/lib/pictures/look.',
	'/src/lib/session/context',
	'/src/lib/session/languages.',
	'/src/lib/session/sitting',
	'/src/lib/voice/wake-voice.',
	'/src/lib/ports/plan-store.',
	'/src/lib/wiring/browser-ids.',
	'/src/lib/ui/layout/gate.',
	'/src/lib/ui/layout/HardWordsButton.',
	'/src/lib/ui/layout/ListenButtons.',
	'/src/lib/ui/layout/PageLanguage.',
	'/src/lib/ui/layout/Screen.',
	'/src/lib/ui/layout/TopBar.',
	'/src/lib/ui/layout/later-panels.',
	'/src/lib/ui/layout/gate.',
	'/src/lib/ui/layout/links.',
	'/src/lib/ui/parts/Action.',
	'/src/lib/ui/parts/Ear.',
	'/src/lib/ui/parts/ears.',
	'/src/lib/ui/parts/Icon.',
	'/src/lib/ui/parts/Notice.',
	'/src/lib/pictures/own-picture.',
	'/src/lib/ui/parts/later-picture.',
	'/src/lib/ui/parts/Picture.',
	'/src/lib/ui/parts/look-context.',
	'/src/lib/ui/parts/picture-address.',
	'/src/lib/words/app-words.',
	'/src/lib/words/fallback-language.',
	'vite/preload-helper',
	'/node_modules/@sveltejs/kit/',
	'/node_modules/svelte/',
	'/node_modules/i18next/'
];
const planPage = [
	'/src/lib/journey/access.',
	'/src/lib/journey/chosen.',
	'/src/lib/journey/conditions.',
	'/src/lib/journey/offers.',
	'/src/lib/journey/parts.',
	'/src/lib/journey/pick',
	'/src/lib/journey/rules.',
	'/src/lib/journey/shuffle.',
	'/src/lib/journey/states.',
	'/src/lib/journey/walk.',
	'/src/lib/plan/answer-edits.',
	'/src/lib/plan/answers.',
	'/src/lib/plan/clean.',
	'/src/lib/plan/edits.',
	'/src/lib/plan/empty-answers.',
	'/src/lib/plan/plan.',
	'/src/lib/plan/settings.',
	'/src/lib/plan/media.ts',
	'/src/lib/session/plan-media.',
	'/src/lib/session/mine.',
	'/src/lib/session/opening.',
	'/src/lib/session/plan-session.',
	'/src/lib/session/plan-wording.',
	'/src/lib/session/saving.',
	'/src/lib/session/way-back.',
	'/src/lib/base/dates.',
	'/src/lib/ui/parts/own-pictures.',
	'/src/lib/ui/views/own-picture-files.',
	'/src/lib/ui/views/SoundOf.',
	'/src/lib/ui/parts/CardButton.',
	'/src/lib/ui/parts/focus-heading.',
	'/src/lib/ui/parts/PathPills.',
	'/src/lib/ui/parts/TextField.',
	'/src/lib/ui/questions/CardGrid.',
	'/src/lib/ui/questions/PickedElsewhere.',
	'/src/lib/ui/questions/cards-shown.',
	'/src/lib/ui/layout/Later.',
	'/src/lib/ui/views/CardsBody.',
	'/src/lib/ui/views/PlanActions.',
	'/src/lib/ui/views/ProblemNotice.',
	'/src/lib/ui/views/problem-texts.',
	'/src/lib/ui/views/QuestionBody.',
	'/src/lib/ui/views/QuestionView.',
	'/src/lib/ui/views/SaveLine.',
	'/src/lib/ui/views/SaveTrouble.',
	'/src/lib/ui/views/later-bodies.',
	'/src/lib/ui/views/later-own.',
	'/src/lib/ui/views/page-heading.',
	'/src/lib/ui/views/shown-card.',
	'/src/lib/words/line.',
	'/src/lib/words/pack-words.',
	'/src/lib/words/plan-texts.',
	'/src/lib/words/plan.en-GB.',
	'/src/lib/words/say-day.',
	'/src/lib/words/wording.'
];

function among(places: readonly string[]): (file: string) => boolean {
	return (file) => places.some((place) => file.includes(place));
}

export default defineConfig({
	plugins: [sveltekit(), trimI18next(), trimPdfLib(), noteShippedPackages()],
	define: { STEADY_VERSION: JSON.stringify(about.version) },
	build: {
		target: 'es2022',
		assetsInlineLimit: 0,
		// The list of what each page will load would be a tenth of the first page: pages name their own parts, styles excepted.
		modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) },
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'every-page', test: among(everyPage), minSize: 0, priority: 2 },
						{ name: 'plan-page', test: among(planPage), minSize: 0, priority: 1 }
					]
				}
			}
		}
	},
	worker: { format: 'es', plugins: () => [trimPdfLib(), noteShippedPackages()] },
	server: { port: 4173 },
	test: {
		include: ['src/**/*.test.ts', 'tests/{architecture,contracts,backup,packs,pdf,cli,words,languages}/**/*.test.ts'],
		environment: 'node',
		// By itself it leaves one core free, which of two is half.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		testTimeout: 60_000
	}
});
