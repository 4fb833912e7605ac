/** That a backup is due is looked for after the first page is there. */
export const loadBackupDue = () => import('./BackupDue.svelte');
