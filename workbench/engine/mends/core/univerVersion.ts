import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";

/** The version that the mends were made for. */
export const MENDED_VERSION = "0.25.1";

/**
 * Fails where another Univer runs: the mends reach into its private parts, and would do harm without a sound. Whoever takes
 * a newer one runs `tests/workbench/engine`, which tells what is no longer needed, and then changes the version here.
 */
export function checkUniverVersion(version?: string): void {
  const plugins = [UniverSheetsPlugin, UniverFormulaEnginePlugin, UniverSheetsFormulaPlugin];
  const found = version === undefined ? plugins.map((plugin) => plugin.version) : [version];
  for (const one of found)
    if (one !== MENDED_VERSION)
      throw new Error(`Univer ${one} is not the version that workbench/engine/mends was made for (${MENDED_VERSION}).`);
}
