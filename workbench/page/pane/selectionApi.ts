import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import type { Host, RichApiEntry } from "../../host/types";

/** The common API's name for what the Excel API calls selectionChanged. */
export const DOCUMENT_SELECTION_CHANGED = "documentSelectionChanged";

const OBJECT_MODEL_EVENT = 65536;
const SELECTION_CHANGED = 14;

interface QueryAnswer {
  readonly Error?: { readonly Code: string };
  readonly Results: readonly {
    readonly ActionId: number;
    readonly Value: { readonly Values?: CellValue[][] } | null;
  }[];
}

const SELECTED = { Id: 2, ObjectPathType: 3, Name: "GetSelectedRange", ParentObjectPathId: 1, ArgumentInfo: {} };
const WORKBOOK = { Id: 1, ObjectPathType: 1, Name: "" };

/** The selected cells' values, for `document.getSelectedDataAsync`. */
export async function selectedValues(host: Host): Promise<CellValue[][] | undefined> {
  const answer = await ask(
    host,
    [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["Values"] } }],
    [WORKBOOK, SELECTED],
  );
  return answer.Results.find((result) => result.ActionId === 1)?.Value?.Values;
}

/** Writes from the selection's top left cell on, for `document.setSelectedDataAsync`. False where the host refused. */
export async function writeAtSelection(host: Host, values: readonly (readonly CellValue[])[]): Promise<boolean> {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  const cell = {
    Id: 3,
    ObjectPathType: 3,
    Name: "GetCell",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: [0, 0] },
  };
  const block = {
    Id: 4,
    ObjectPathType: 3,
    Name: "GetResizedRange",
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: [rows - 1, columns - 1] },
  };
  const write = { Id: 1, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments: [values] } };
  const answer = await ask(host, [write], [WORKBOOK, SELECTED, cell, block]);
  return answer.Error === undefined;
}

async function ask(
  host: Host,
  Actions: readonly unknown[],
  paths: readonly { readonly Id: number }[],
): Promise<QueryAnswer> {
  const ObjectPaths = Object.fromEntries(paths.map((path) => [path.Id, path]));
  return JSON.parse(
    await host.request(JSON.stringify({ AutoKeepReference: false, Actions, ObjectPaths })),
  ) as QueryAnswer;
}

/** True where the host tells that the selection moved. */
export function movesSelection([category, type]: RichApiEntry): boolean {
  return category === OBJECT_MODEL_EVENT && type === SELECTION_CHANGED;
}

/** Text as office.js sends it: lines are rows, tabs part columns. */
export function textToMatrix(text: string): string[][] {
  return text.split("\n").map((line) => line.split("\t"));
}
