/** Plays one recording at a time, with one and the same player. */
class SoundPlayer {
	#playing = $state<string | null>(null);
	#audio: HTMLAudioElement | undefined;
	#address: string | undefined;

	/** What plays now, by the name it was given. */
	get playing(): string | null {
		return this.#playing;
	}

	/** Plays a recording from its start, in a tap. Whatever played before stops. */
	async play(name: string, sound: Blob): Promise<void> {
		this.stop();
		this.#audio ??= this.#make();
		this.#address = URL.createObjectURL(sound);
		this.#audio.src = this.#address;
		this.#playing = name;
		await this.#audio.play().catch(() => this.stop());
	}

	stop(): void {
		this.#audio?.pause();
		this.#playing = null;
		if (this.#address !== undefined) URL.revokeObjectURL(this.#address);
		this.#address = undefined;
	}

	#make(): HTMLAudioElement {
		const audio = new Audio();
		audio.onended = () => this.stop();
		return audio;
	}
}

export const soundPlayer = new SoundPlayer();
