import type { BackupTools } from '#lib/ports/backups.ts';

/** What the pages about backups need of this browser. Each part loads when it is used. */
export const browserBackupTools: BackupTools = {
	isDue: async (hasSat) => (await import('./browser-backup-due.ts')).isBackupDueHere(hasSat),
	backups: async () => (await import('./browser-backups.ts')).openBrowserBackups(),
	scanner: async () => (await import('#lib/camera/browser-code-scanner.ts')).browserCodeScanner
};
