import { noteOrigin } from "../../checks/marks/markNote";
import { isMarkFormula } from "../../checks/marks/markRule";
import { isUnready, standsAlone, type UnreadyCell } from "../../form/changes/plainCells";
import { isDeductionMark } from "../../form/layout/paint/deductionMark";
import { cellAddress } from "../../spreadsheet/address";
import type { CellData, ConditionalFormatData, SheetData, ValidationData } from "../../spreadsheet/ooxml/workbookData";
import { leadsAway, type Held } from "./leadsAway";

/** A sheet as it is sent, and what became of its formulas. */
export interface PlainSheet {
  readonly sheet: SheetData;
  /** Formulas that became values, and formulas that stayed. */
  readonly values: number;
  readonly formulas: number;
  readonly unready: readonly UnreadyCell[];
}

/** Typed again, such a text would become a formula. */
const asFormula = /^[=+\-@]/;

/** A text without letters, which formulas give for nothing, is an empty cell. */
function plainCell({ formula: _, array: __, ...cell }: CellData): CellData {
  if (cell.value === "") return { ...cell, value: null };
  const quoted = typeof cell.value === "string" && asFormula.test(cell.value);
  return quoted ? { ...cell, quoted } : cell;
}

function isSentRule({ kind, formula, rule }: ConditionalFormatData, held: Held): boolean {
  if (kind !== "custom" || formula === undefined) return !JSON.stringify(rule ?? "").includes("!");
  return !isMarkFormula(formula) && !isDeductionMark(`=${formula}`) && !leadsAway(formula, held);
}

/** A list of values (`是,否`) is no formula. */
function isSentValidation({ kind, formula1, formula2 }: ValidationData, held: Held): boolean {
  const formulas = [formula1, formula2].filter(
    (text) => text !== undefined && (kind !== "list" || text.startsWith("=")),
  );
  return formulas.every((formula) => !leadsAway(formula ?? "", held));
}

/** Values in the place of formulas that need the add-in, another sheet or today's date; without marks and notes of ours. */
export function plainSheet(sheet: SheetData, held: Held): PlainSheet {
  const unready: UnreadyCell[] = [];
  let [values, formulas] = [0, 0];
  const cells = sheet.cells.map((cell) => {
    const { formula, value, isError = false, row, column } = cell;
    if (formula === undefined) return cell;
    const alone = standsAlone(formula);
    if (isError || (value !== null && isUnready(value)) || (value === null && !alone))
      unready.push({ address: cellAddress(row, column), value: String(value ?? "") });
    if (alone) {
      formulas++;
      return cell;
    }
    values++;
    return plainCell(cell);
  });
  const { notes } = sheet;
  return {
    sheet: {
      ...sheet,
      visibility: "Visible",
      cells,
      conditionalFormats: sheet.conditionalFormats.filter((rule) => isSentRule(rule, held)),
      validations: sheet.validations.filter((rule) => isSentValidation(rule, held)),
      ...(notes === undefined ? {} : { notes: notes.filter((note) => noteOrigin(note) !== "own") }),
    },
    values,
    formulas,
    unready,
  };
}
