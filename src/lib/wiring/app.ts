import { AppSession } from '#lib/session/app-session.svelte.ts';
import { wakeVoice } from '#lib/voice/wake-voice.ts';
import { deviceClock, newBrowserId } from './browser-ids.ts';
import { createLazyPlanStore } from './lazy-plan-store.ts';
import { bundledProgrammes } from './programmes.ts';

/** Puts the app together for a browser. `base` is the address of the folder it is served from. */
export function createApp(base: string): AppSession {
	return new AppSession({
		store: createLazyPlanStore(async () => (await import('./browser-store.ts')).openBrowserStore()),
		clock: deviceClock,
		newId: newBrowserId,
		shelf: bundledProgrammes,
		shelfOfLanguages: async () => (await import('./languages.ts')).builtLanguages,
		paperTools: async () => (await import('./browser-paper.ts')).browserPaper(base),
		recorder: async () => (await import('#lib/voice/browser-recorder.ts')).browserRecorder,
		photographer: async () => (await import('#lib/camera/browser-photographer.ts')).browserPhotographer,
		sounds: async () => (await import('./browser-sounds.ts')).browserSounds(base),
		wakeVoice,
		safety: async () => (await import('./browser-safety.ts')).browserSafety,
		editorLock: async () => (await import('./browser-editor-lock.ts')).browserEditorLock,
		vault: async () => (await (await import('./browser-vault.ts')).browserVault()).door,
		vaultTools: async () => (await import('./browser-vault-tools.ts')).browserVaultTools,
		ownPacks: async () => (await import('./browser-own-packs.ts')).browserOwnPacks(base),
		boardTools: async () => (await import('./browser-board.ts')).browserBoardTools(),
		backupTools: async () => (await import('./browser-backup-tools.ts')).browserBackupTools
	});
}
