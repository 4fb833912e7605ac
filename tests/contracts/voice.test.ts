import { afterEach, vi } from 'vitest';
import { createBrowserVoice } from '#lib/voice/browser-voice.ts';
import { createFakeVoice } from '../fakes/fake-voice.ts';
import { createStubbedSpeech, local, remote } from '../fakes/stubbed-speech.ts';
import { describeVoice } from './voice.contract.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

describeVoice('the fake voice', () => {
	const voice = createFakeVoice();
	return {
		voice,
		setVoices: (voices) => voice.setVoices(voices.map((each) => ({ ...each, language: 'en-GB' }))),
		finish: () => voice.pass(2000),
		said: () => voice.said.map(({ text }) => text)
	};
});

describeVoice('the voice of the browser', () => {
	const speech = createStubbedSpeech([local('Hazel')]);
	vi.stubGlobal('speechSynthesis', speech.synthesis);
	vi.stubGlobal('SpeechSynthesisUtterance', speech.Utterance);
	return {
		voice: createBrowserVoice(),
		setVoices: (voices) =>
			speech.set(voices.map(({ name, isRemote }) => (isRemote === true ? remote(name) : local(name)))),
		finish: async () => {
			const utterance = speech.spoken.at(-1);
			if (utterance === undefined) return;
			utterance.onstart();
			for (const word of utterance.text.matchAll(/\w+/g))
				utterance.onboundary({ name: 'word', charIndex: word.index, charLength: word[0].length });
			utterance.onend();
		},
		said: () => speech.spoken.map(({ text }) => text)
	};
});
