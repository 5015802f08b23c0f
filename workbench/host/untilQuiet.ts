/** Between two requests of one operation an add-in takes less, in milliseconds. */
const QUIET_FOR = 300;
const QUIET_TURNS = 4;
const LONG_QUIET = 3_000;
/** An add-in that never stops asking does not keep a workbook from being saved. */
const QUIET_AT_LATEST = 30_000;

/**
 * Resolves when an add-in seems to be through with an operation of several requests.
 * @param settled waits for what is under way
 * @param lastAsked when the add-in last asked for something or was answered
 */
export async function untilQuiet(settled: () => Promise<void>, lastAsked: () => number): Promise<void> {
  const deadline = performance.now() + QUIET_AT_LATEST;
  // Turns besides time: on a busy machine the add-in, which works on the same thread, takes longer between two requests.
  let turns = 0;
  let asked = lastAsked();
  while (performance.now() < deadline) {
    await settled();
    if (lastAsked() !== asked) turns = 0;
    asked = lastAsked();
    const silence = performance.now() - asked;
    if (silence >= LONG_QUIET || (silence >= QUIET_FOR && turns >= QUIET_TURNS)) return;
    await new Promise((resolve) => setTimeout(resolve, QUIET_FOR / QUIET_TURNS));
    turns++;
  }
}
