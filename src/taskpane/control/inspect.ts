import { runChecks } from "../../checks/runChecks";
import { summarise } from "../../checks/summary";
import type { Form } from "../../form/form";
import { companionSheets, recognise } from "../../form/recognise";
import type { Grid } from "../../sheet/grid";
import type { ShownForm } from "../state/paneState";
import { placeKey, type Place } from "../state/place";

/** A sheet as it was read. */
export interface ReadSheet {
  readonly sheetId: string;
  readonly grid: Grid;
}

/**
 * What the pane shows of a sheet; null where the sheet holds no form.
 * @param companions the sheets that belong to the form, as far as they were read
 */
export function inspect({ sheetId, grid }: ReadSheet, companions: readonly ReadSheet[] = []): ShownForm | null {
  const form = recognise(
    grid,
    companions.map((each) => each.grid),
  );
  if (!form) return null;
  const ids = new Map(companions.map((each) => [each.grid.sheet, each.sheetId]));
  const idOf = (sheet: string): string => ids.get(sheet) ?? sheetId;
  return {
    sheetId,
    sheet: form.sheet,
    companionIds: companions.map((each) => each.sheetId),
    goalSheetId: form.goals && idOf(form.goals.sheet),
    scoreCells: new Set(scorePlaces(form, idOf).map(placeKey)),
    formulas: formulaKinds(form),
    summary: summarise(form),
    findings: runChecks(form).map((finding) => ({ ...finding, sheetId: idOf(finding.sheet) })),
  };
}

/** Of the sheets read, those that belong to a form in this one. */
export function companionsAmong(sheet: ReadSheet, sheets: readonly ReadSheet[]): ReadSheet[] {
  const others = sheets.filter((other) => other !== sheet);
  const names = companionSheets(
    sheet.grid,
    others.map(({ grid }) => grid),
  );
  return others.filter(({ grid }) => names.includes(grid.sheet));
}

function scorePlaces({ sheet, lines, total, goals }: Form, idOf: (sheet: string) => string): Place[] {
  const scores = [...lines.map(({ score }) => score), ...(total ? [total.score] : [])];
  return [
    ...scores.map(({ address }) => ({ sheetId: idOf(sheet), address })),
    ...(goals?.rows ?? []).map(({ score }) => ({ sheetId: idOf(goals?.sheet ?? sheet), address: score.address })),
  ];
}

function formulaKinds({ lines, goals }: Form): ShownForm["formulas"] {
  const formulas = [...lines, ...(goals?.rows ?? [])].flatMap(({ score }) => score.formula ?? []);
  // Excel shows a formula whose add-in is not there with the name under which files keep it.
  const addin = formulas.filter((formula) => /(^|[^\w.])(_xldudf_RUBRIC_|RUBRIC\.)/i.test(formula));
  return { addin: addin.length > 0, native: addin.length < formulas.length };
}
