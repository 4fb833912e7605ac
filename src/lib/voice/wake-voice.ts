let isAwake = false;

/**
 * Apple's browsers speak only inside a tap. What reads aloud loads at the first tap, and is there a moment later: so this
 * says nothing at once, without a sound, by a voice of this device. Once is enough.
 */
export function wakeVoice(): void {
	if (isAwake || typeof speechSynthesis === 'undefined') return;
	const voice = speechSynthesis.getVoices().find(({ localService }) => localService === true);
	if (voice === undefined) return;
	isAwake = true;
	const nothing = new SpeechSynthesisUtterance('');
	nothing.voice = voice;
	nothing.volume = 0;
	speechSynthesis.speak(nothing);
}
