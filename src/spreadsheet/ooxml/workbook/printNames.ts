import { areaAddress, parseArea, quoteSheet, splitAddresses, splitSheet } from "../../address";
import { element, type XmlElement } from "../../xml/xmlTree";
import type { PageData } from "../workbookData";

export type PrintNames = Pick<PageData, "printArea" | "printTitleRows" | "printTitleColumns">;

/** The areas of `'sheet'!$A$1:$F$20,'sheet'!$H$1` without their sheets and dollars; blank for what is none. */
const areas = (formula: string): string[] =>
  splitAddresses(formula).map((address) => {
    const area = parseArea(splitSheet(address.trim()).rest);
    return area === null ? "" : areaAddress(area);
  });

/** One of Excel's two print names; what is no plain list of ranges is left alone. */
export function readPrintNames(name: string, formula: string): PrintNames {
  const found = areas(formula);
  if (/Area$/i.test(name)) {
    const isPlain = found.length > 0 && found.every((area) => /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/i.test(area));
    return isPlain ? { printArea: found.join(",") } : {};
  }
  const rows = found.find((area) => /^\d+:\d+$/.test(area));
  const columns = found.find((area) => /^[A-Z]{1,3}:[A-Z]{1,3}$/i.test(area));
  return {
    ...(rows === undefined ? {} : { printTitleRows: rows }),
    ...(columns === undefined ? {} : { printTitleColumns: columns }),
  };
}

const absolute = (area: string): string => area.replace(/\$/g, "").replace(/[A-Za-z]+|\d+/g, "$$$&");

/** Titles are whole rows or columns, however they were given (`1:3`, `$1:$3`, `A1:XFD3`). */
function wholeLines(text: string, unwanted: RegExp): string {
  const [first, last] = text.replace(unwanted, "").replace(/\$/g, "").split(":");
  return absolute(`${first}:${last ?? first}`);
}

/** The names that say the same in the file. */
export function printNameElements(sheet: string, names: PrintNames): XmlElement[] {
  const at = (area: string): string => `${quoteSheet(sheet)}!${area}`;
  const withoutSheet = (text: string): string => splitSheet(text).rest;
  const titles = [
    ...(names.printTitleColumns === undefined ? [] : [at(wholeLines(withoutSheet(names.printTitleColumns), /\d/g))]),
    ...(names.printTitleRows === undefined ? [] : [at(wholeLines(withoutSheet(names.printTitleRows), /[A-Za-z]/g))]),
  ];
  return [
    ...(names.printArea === undefined
      ? []
      : [
          element("definedName", { name: "_xlnm.Print_Area" }, [
            splitAddresses(names.printArea)
              .map((area) => at(absolute(withoutSheet(area))))
              .join(","),
          ]),
        ]),
    ...(titles.length === 0 ? [] : [element("definedName", { name: "_xlnm.Print_Titles" }, [titles.join(",")])]),
  ];
}
