import type { LossCode } from "../package/losses";
import { ruleElement } from "../sheets/conditionalRule";
import type { ConditionalFormatData, WorkbookData } from "../workbookData";

/** What saving may leave out: parts of the opened file, and `formats`, conditional formats made here. */
export type LostPart = LossCode | "formats";

/** A conditional format that no file can take over from here. */
export interface Unwritable {
  readonly sheet: string;
  readonly kind: string;
  readonly ranges: readonly string[];
}

function isWritable({ kind, rule, ranges }: ConditionalFormatData): boolean {
  if (kind === "custom") return true;
  const parameters = typeof rule === "object" && rule !== null ? (rule as Record<string, unknown>) : {};
  return (
    typeof parameters["xml"] === "string" ||
    ruleElement({ kind, rule: parameters }, ranges[0] ?? "", (formula) => formula) !== undefined
  );
}

/**
 * The conditional formats that saving would leave out: colour scales, data bars and icon sets that were made here rather than read
 * from a file. To be told before saving.
 */
export const unwritableFormats = (data: WorkbookData): Unwritable[] =>
  data.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats
      .filter((format) => !isWritable(format))
      .map(({ kind, ranges }) => ({ sheet: name, kind, ranges })),
  );
