/** Excel sometimes never answers (a dialog is open, the host restarts); people are told after this time. */
export const PATIENCE_MS = 10_000;
/** Writing a whole form takes some seconds here and more on old machines and on the web: nobody is told too early. */
export const INSERTION_PATIENCE_MS = 30_000;
