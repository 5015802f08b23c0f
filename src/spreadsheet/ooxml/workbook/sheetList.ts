import { blankSheet } from "./blankWorkbook";
import { CONTENT_TYPE, OFFICE_RELATIONSHIPS } from "../package/namespaces";
import { mostAlike } from "./sheetLikeness";
import { relationshipId, type SheetEntry, type WorkbookParts } from "./workbookParts";
import { childOf, element, elements, setAttributes } from "../../xml/xmlTree";
import type { SheetData } from "../workbookData";

export interface PlacedSheet {
  readonly entry: SheetEntry & { readonly part: string };
  readonly data: SheetData;
}

const STATE = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** A sheet of the file is the one with the same name, or a renamed one that is known by its cells; any other is new. */
function match(parts: WorkbookParts, sheets: readonly SheetData[]): Map<string, SheetEntry> {
  const left = new Map(
    parts.sheets.filter(({ part }) => part !== undefined).map((entry) => [entry.name.toLowerCase(), entry]),
  );
  const found = new Map<string, SheetEntry>();
  const take = (name: string, entry: SheetEntry | undefined): void => {
    if (entry === undefined) return;
    found.set(name, entry);
    left.delete(entry.name.toLowerCase());
  };
  for (const { name } of sheets) take(name, left.get(name.toLowerCase()));
  for (const sheet of sheets)
    if (!found.has(sheet.name) && left.size > 0) take(sheet.name, mostAlike(parts, sheet, [...left.values()]));
  return found;
}

function addSheet(parts: WorkbookParts, name: string, id: number): SheetEntry & { part: string } {
  const part = parts.pkg.freeName("xl/worksheets/sheet", ".xml");
  parts.pkg.setTree(part, blankSheet());
  parts.pkg.setContentType(part, CONTENT_TYPE.worksheet);
  parts.root.attributes["xmlns:r"] ??= OFFICE_RELATIONSHIPS;
  const node = element("sheet", { name, sheetId: id, "r:id": parts.pkg.relate(parts.part, "worksheet", part) });
  return { node, name, part };
}

/** Orders the workbook's sheets as the data has them; sheets without cells stay behind the one they followed. */
export function placeSheets(
  parts: WorkbookParts,
  sheets: readonly SheetData[],
): { placed: PlacedSheet[]; all: SheetEntry[] } {
  const known = match(parts, sheets);
  let nextId = Math.max(0, ...parts.sheets.map(({ node }) => Number(node.attributes["sheetId"] ?? 0))) + 1;
  const placed = sheets.map((data) => {
    const old = known.get(data.name);
    const entry = old?.part === undefined ? addSheet(parts, data.name, nextId++) : { ...old, part: old.part };
    setAttributes(entry.node, { name: data.name, state: STATE[data.visibility] });
    return { entry: { ...entry, name: data.name }, data };
  });
  const all: SheetEntry[] = placed.map(({ entry }) => entry);
  parts.sheets.forEach((entry, at) => {
    if (entry.part !== undefined) return;
    const before = all.findIndex(({ node }) => node === parts.sheets[at - 1]?.node);
    all.splice(before + 1, 0, entry);
  });
  const kept = new Set(all.map(({ node }) => node));
  for (const { node } of parts.sheets) if (!kept.has(node)) parts.pkg.unrelate(parts.part, relationshipId(node)!);
  const list = childOf(parts.root, "sheets")!;
  list.children = [...all.map(({ node }) => node), ...elements(list).filter((node) => node.name !== "sheet")];
  return { placed, all };
}
