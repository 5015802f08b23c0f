import type { IMutationInfo, IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { Sheet } from "../workbook/sheet";
import { bySheet, differing, type PartEntries, type Part, sheetKey } from "./part";

/** The part of each sheet that `read` gives, put back by `write`. */
export function ofSheets(
  workbook: OpenWorkbook,
  read: (sheet: Sheet) => Iterable<readonly [string | number, unknown]>,
  write: (sheet: Sheet, target: PartEntries, now: PartEntries) => void,
): Part {
  return {
    read() {
      const entries = new Map<string, string>();
      for (const sheet of workbook.sheets())
        for (const [key, value] of read(sheet)) entries.set(sheetKey(sheet.id, key), JSON.stringify(value));
      return entries;
    },
    write(target, now) {
      const [wanted, held] = [bySheet(target), bySheet(now)];
      for (const sheet of workbook.sheets())
        write(
          sheet,
          wanted.get(sheet.id) ?? new Map<string, string>(),
          held.get(sheet.id) ?? new Map<string, string>(),
        );
    },
  };
}

/** Merged areas. */
export function mergesPart(workbook: OpenWorkbook): Part {
  const plain = ({ startRow, startColumn, endRow, endColumn }: IRange): IRange => ({
    startRow,
    startColumn,
    endRow,
    endColumn,
  });
  return ofSheets(
    workbook,
    ({ univer: model }) => model.getMergeData().map((range) => [JSON.stringify(plain(range)), 0] as const),
    (sheet, target, now) => {
      const only = (some: PartEntries, others: PartEntries): IRange[] =>
        [...some.keys()].filter((key) => !others.has(key)).map((key) => JSON.parse(key) as IRange);
      const [gone, missing] = [only(now, target), only(target, now)];
      const run = (id: string, ranges: IRange[]): void => void workbook.engine.run(id, { subUnitId: sheet.id, ranges });
      if (gone.length > 0) run(RemoveWorksheetMergeMutation.id, gone);
      if (missing.length > 0) run(AddWorksheetMergeMutation.id, missing);
    },
  );
}

/** Sizes, formats and hiding of rows, or else of columns. */
export function linesPart(workbook: OpenWorkbook, kind: "rowData" | "columnData"): Part {
  const mutation = kind === "rowData" ? SetRowDataMutation : SetColDataMutation;
  return ofSheets(
    workbook,
    ({ univer: model }) =>
      Object.entries(model.getConfig()[kind]).filter(([, line]) => line && Object.keys(line).length > 0),
    (sheet, target, now) => {
      const changed = differing(target, now);
      if (changed.length === 0) return;
      const put = (line: (key: string) => unknown): void =>
        void workbook.engine.run(mutation.id, {
          subUnitId: sheet.id,
          [kind]: Object.fromEntries(changed.map((key) => [key, line(key)])),
        });
      // Univer adds to what a line has; so it goes first.
      put(() => null);
      put((key) => JSON.parse(target.get(key) ?? "null") as unknown);
    },
  );
}

/** What a sheet is and shows as a whole. */
export function looksPart(workbook: OpenWorkbook): Part {
  const mutations: Readonly<Record<string, (value: unknown) => IMutationInfo<object>>> = {
    name: (name) => ({ id: SetWorksheetNameMutation.id, params: { name } }),
    hidden: (hidden) => ({ id: SetWorksheetHideMutation.id, params: { hidden } }),
    tabColor: (color) => ({ id: SetTabColorMutation.id, params: { color } }),
    freeze: (freeze) => ({ id: SetFrozenMutation.id, params: freeze as object }),
    showGridlines: (showGridlines) => ({ id: ToggleGridlinesMutation.id, params: { showGridlines } }),
  };
  return ofSheets(
    workbook,
    ({ univer: model }) => {
      const { name, hidden, tabColor, freeze, showGridlines, defaultColumnWidth } = model.getConfig();
      return Object.entries({ name, hidden, tabColor, freeze, showGridlines, defaultColumnWidth });
    },
    (sheet, target, now) => {
      for (const key of differing(target, now)) {
        const value: unknown = JSON.parse(target.get(key) ?? "null");
        const info = mutations[key]?.(value);
        if (info) workbook.engine.run(info.id, { subUnitId: sheet.id, ...info.params });
        // Univer has no mutation for it.
        else if (typeof value === "number") sheet.univer.getConfig().defaultColumnWidth = value;
      }
    },
  );
}

/** The order of the sheets. */
export function orderPart(workbook: OpenWorkbook): Part {
  const order = (): readonly string[] => workbook.engine.workbook.getSheetOrders();
  return {
    read: () => new Map([["order", JSON.stringify(order())]]),
    write(target) {
      const wanted = JSON.parse(target.get("order") ?? "[]") as string[];
      wanted.forEach((subUnitId, toOrder) => {
        const fromOrder = order().indexOf(subUnitId);
        if (fromOrder >= 0 && fromOrder !== toOrder)
          workbook.engine.run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder });
      });
    },
  };
}
