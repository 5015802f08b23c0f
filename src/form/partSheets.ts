import type { Grid } from "../spreadsheet/grid";
import type { Form } from "./form";
import { isCalledPart, isComplete, isContinuation, isOfSameSet, MOST_PARTS } from "./partMarks";

/**
 * For each sheet those, itself among them, whose tables may be one form with its own: what they are called says so, and their
 * weights are not complete by themselves. Whether they are one changes with every weight that is typed, and is for `withWholes`
 * to say of what these sheets hold then.
 * @param forms in the order of the workbook
 * @returns names of sheets in the order of the workbook, by the sheet's name; nothing for a sheet that stands alone
 */
export function partSheets(forms: readonly Form[], grids: readonly Grid[]): ReadonlyMap<string, readonly string[]> {
  const links = linksOf(forms, grids);
  const found = new Map<string, Set<string>>();
  forms.forEach(({ sheet }, at) => {
    const reached = [...reach(forms, links, at, -1).reverse(), sheet, ...reach(forms, links, at, 1)];
    found.set(sheet, new Set([...(found.get(sheet) ?? []), ...reached]));
  });
  return new Map([...found].filter(([, sheets]) => sheets.size > 1).map(([sheet, sheets]) => [sheet, [...sheets]]));
}

/** How a table may belong to the one before it: as its continuation, or as the next of a set. */
type Link = "continuation" | "set" | null;

function linksOf(forms: readonly Form[], grids: readonly Grid[]): readonly Link[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const called = forms.filter(isCalledPart);
  return forms.map((form, at) => {
    const before = forms[at - 1];
    if (!before) return null;
    if (isContinuation(form, bySheet.get(form.sheet))) return "continuation";
    return isOfSameSet(before, form) && called.some((part) => isOfSameSet(part, form)) ? "set" : null;
  });
}

/** The sheets of the tables that one may be one form with, after it or before it, the nearest first. */
function reach(forms: readonly Form[], links: readonly Link[], from: number, step: -1 | 1): string[] {
  const reached: string[] = [];
  let ofSet = 0;
  for (let at = from + step; ; at += step) {
    const form = forms[at];
    const link = links[step > 0 ? at : at + 1] ?? null;
    if (!form || link === null || isComplete(form)) return reached;
    if (link === "set" && ++ofSet >= MOST_PARTS) return reached;
    reached.push(form.sheet);
  }
}
