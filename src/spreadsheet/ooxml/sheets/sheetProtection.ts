import { WORKSHEET_ORDER, replaceChild } from "../package/elementOrder";
import type { SheetContext } from "./sheetContext";
import { isTrue } from "../../xml/isTrue";
import { childOf, element, setAttributes, type XmlElement } from "../../xml/xmlTree";
import type { SheetData } from "../workbookData";

type Protection = NonNullable<SheetData["protection"]>;

/** Option of Excel's API, attribute of the file, and whether the attribute forbids when it is missing. */
const OPTIONS: readonly (readonly [string, string, boolean])[] = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
];
const PASSWORD = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"] as const;

const node = (root: XmlElement): XmlElement | undefined => childOf(root, "sheetProtection");

/** The password's hash travels as the file has it; nobody can read it. */
export function readProtection(context: SheetContext): Protection | undefined {
  const attributes = node(context.root)?.attributes;
  if (attributes === undefined || !isTrue(attributes["sheet"])) return undefined;
  const options = Object.fromEntries(
    OPTIONS.map(([option, name, forbids]) => [
      option,
      !(attributes[name] === undefined ? forbids : isTrue(attributes[name])),
    ]),
  );
  const password = Object.fromEntries(
    PASSWORD.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
  );
  return { options, ...(Object.keys(password).length === 0 ? {} : { password }) };
}

export function writeProtection(context: SheetContext, data: Protection | undefined): void {
  if (data === undefined) return replaceChild(context.root, "sheetProtection", undefined, WORKSHEET_ORDER);
  const protection = node(context.root) ?? element("sheetProtection");
  const password =
    typeof data.password === "object" && data.password !== null ? (data.password as Record<string, string>) : {};
  setAttributes(protection, { ...Object.fromEntries(PASSWORD.map((name) => [name, password[name]])), sheet: true });
  for (const [option, name, forbids] of OPTIONS) {
    const forbidden = !(
      data.options[option] ?? (option === "allowEditObjects" || option === "allowEditScenarios" ? false : !forbids)
    );
    setAttributes(protection, { [name]: forbidden === forbids ? undefined : forbidden });
  }
  replaceChild(context.root, "sheetProtection", protection, WORKSHEET_ORDER);
}
