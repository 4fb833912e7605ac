import boldFont from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url';
import regularFont from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import { createWorkerPrinter } from '#lib/pdf/worker-printer.ts';
import type { PaperTools } from '#lib/ports/paper-tools.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { newPaperPhrase } from '#lib/vault/phrases.ts';
import { sealBesideThePage } from './browser-seal.ts';
import workerAddress from './paper.worker.ts?worker&url';
import { trustedScript } from './trusted-script.ts';

const whole = (address: string): string => new URL(address, location.href).href;
const fonts = { regular: whole(regularFont), bold: whole(boldFont) };

function startWorker(): Worker {
	return new Worker(trustedScript(new URL(workerAddress, location.href)), { type: 'module', name: 'paper' });
}

/** Finds the plan that a paper carries. No picture is needed for it. */
export const openPaper = createWorkerPrinter(startWorker, { ...fonts, pictures: '' }).open;

/** What makes paper in this browser, and finds plans in it: fonts and pictures come from beside the app. */
export function browserPaper(base: string): PaperTools {
	return {
		printer: createWorkerPrinter(startWorker, { ...fonts, pictures: whole(base) }),
		digest: sha256,
		newWords: () => newPaperPhrase((count) => crypto.getRandomValues(new Uint8Array(count))),
		seal: (words, bytes) => sealBesideThePage(words, bytes).catch(() => undefined),
		warmUp: () => {
			for (const address of [workerAddress, fonts.regular, fonts.bold]) void fetch(address).catch(() => undefined);
		}
	};
}
