/** Excel sometimes never answers (a dialog is open, the host restarts); people are told after this time. */
export const PATIENCE_MS = 10_000;
/**
 * For what writes a whole form or goes through a whole workbook: some seconds here, more on old machines and on the web.
 * Who does not want to wait can stop it.
 */
export const LONG_PATIENCE_MS = 60_000;
