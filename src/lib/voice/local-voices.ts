/** How long voices may come late, and how often we look, in milliseconds. */
const patience = 2000;
const every = 100;

/** Voices made for fun: unkind to listen to. They come with Apple's systems (named in the lists of @readium/speech). */
const forFun: ReadonlySet<string> = new Set([
	'Albert',
	'Bad News',
	'Bahh',
	'Bells',
	'Boing',
	'Bubbles',
	'Cellos',
	'Deranged',
	'Good News',
	'Hysterical',
	'Jester',
	'Junior',
	'Organ',
	'Pipe Organ',
	'Superstar',
	'Trinoids',
	'Whisper',
	'Wobble',
	'Zarvox'
]);

/**
 * The voices of this device for a language, best first: same country, then the device's own default, then by name.
 * Only voices that say of themselves that they work on this device: all others may send the words to a company.
 */
export function localVoices(synthesis: SpeechSynthesis, language: string): readonly SpeechSynthesisVoice[] {
	const wished = tagOf(language);
	return synthesis
		.getVoices()
		.filter(({ localService, lang, name }) => localService === true && isSame(lang, wished) && !forFun.has(name))
		.sort((one, other) => rank(one, wished) - rank(other, wished) || one.name.localeCompare(other.name));
}

/** The same, but waits up to 2 seconds for voices that come late. */
export async function awaitLocalVoices(
	synthesis: SpeechSynthesis,
	language: string
): Promise<readonly SpeechSynthesisVoice[]> {
	for (let waited = 0; waited < patience; waited += every) {
		const found = localVoices(synthesis, language);
		if (found.length > 0) return found;
		await new Promise((resolve) => setTimeout(resolve, every));
	}
	return localVoices(synthesis, language);
}

/** Android writes `en_GB`. */
function tagOf(language: string): string {
	return language.replaceAll('_', '-').toLowerCase();
}

function isSame(lang: string, wished: string): boolean {
	return tagOf(lang).split('-')[0] === wished.split('-')[0];
}

function rank({ lang, default: isDefault }: SpeechSynthesisVoice, wished: string): number {
	return (tagOf(lang) === wished ? 0 : 2) + (isDefault ? 0 : 1);
}
