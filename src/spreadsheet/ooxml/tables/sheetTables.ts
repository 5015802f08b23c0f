import { WORKSHEET_ORDER, replaceChild } from "../package/elementOrder";
import { CONTENT_TYPE, MAIN, OFFICE_RELATIONSHIPS } from "../package/namespaces";
import { sameData } from "../workbook/sameData";
import type { SheetContext } from "../sheets/sheetContext";
import { readFilters } from "./tableFilter";
import { fillTable } from "./tablePart";
import { relationshipId } from "../workbook/workbookParts";
import { isTrue } from "../../xml/isTrue";
import { childOf, childrenOf, element, type XmlElement } from "../../xml/xmlTree";
import { readXstring } from "../xstring";
import type { CellData, TableData } from "../workbookData";

interface StoredTable {
  readonly id: string;
  readonly part: string;
  readonly data: TableData;
}

function readTable(root: XmlElement): TableData {
  const { attributes } = root;
  const filters = readFilters(root);
  const style = childOf(root, "tableStyleInfo")?.attributes ?? {};
  return {
    name: readXstring(attributes["displayName"] ?? attributes["name"] ?? ""),
    range: attributes["ref"] ?? "A1",
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map((node) =>
      readXstring(node.attributes["name"] ?? ""),
    ),
    showHeaders: attributes["headerRowCount"] !== "0",
    showTotals: Number(attributes["totalsRowCount"] ?? 0) > 0,
    showFilterButton: childOf(root, "autoFilter") !== undefined,
    showBandedRows: isTrue(style["showRowStripes"]),
    showBandedColumns: isTrue(style["showColumnStripes"]),
    highlightFirstColumn: isTrue(style["showFirstColumn"]),
    highlightLastColumn: isTrue(style["showLastColumn"]),
    ...(style["name"] === undefined ? {} : { style: style["name"] }),
    ...(isTrue(attributes["insertRow"]) ? { insertRow: true } : {}),
    ...(filters.length === 0 ? {} : { filters }),
  };
}

function stored({ pkg, part, root }: SheetContext): StoredTable[] {
  const targets = new Map(
    pkg.relationships(part).flatMap(({ id, kind, target }) => (kind === "table" ? [[id, target] as const] : [])),
  );
  return childrenOf(childOf(root, "tableParts"), "tablePart").flatMap((node) => {
    const id = relationshipId(node) ?? "";
    const target = targets.get(id);
    return target !== undefined && pkg.has(target) ? [{ id, part: target, data: readTable(pkg.tree(target)) }] : [];
  });
}

export const readTables = (context: SheetContext): TableData[] => stored(context).map(({ data }) => data);

/** Writes the tables that differ, each over the one of its name; the others keep their parts as they are. */
export function writeTables(context: SheetContext, tables: readonly TableData[], cells: readonly CellData[]): void {
  const { pkg, part, root } = context;
  const known = stored(context);
  const ids = tables.map((table) => {
    const old = known.find(({ data }) => data.name === table.name);
    if (old !== undefined && sameData(old.data, table)) return old.id;
    const target = old?.part ?? pkg.freeName("xl/tables/table", ".xml");
    const tree = old === undefined ? element("table", { xmlns: MAIN, id: freeId(context) }) : pkg.tree(target);
    fillTable(tree, table, cells, context.spelling);
    pkg.setTree(target, tree);
    pkg.setContentType(target, CONTENT_TYPE.table);
    return old?.id ?? pkg.relate(part, "table", target);
  });
  for (const { id } of known) if (!ids.includes(id)) pkg.unrelate(part, id);
  if (ids.length === 0) return replaceChild(root, "tableParts", undefined, WORKSHEET_ORDER);
  root.attributes["xmlns:r"] ??= OFFICE_RELATIONSHIPS;
  const list = ids.map((id) => element("tablePart", { "r:id": id }));
  replaceChild(root, "tableParts", element("tableParts", { count: list.length }, list), WORKSHEET_ORDER);
}

/** Tables have numbers that no other table of the workbook has. */
function freeId({ pkg }: SheetContext): number {
  const taken = pkg
    .names()
    .filter((name) => pkg.contentType(name) === CONTENT_TYPE.table)
    .map((name) => Number(pkg.tree(name).attributes["id"] ?? 0));
  return Math.max(0, ...taken) + 1;
}
