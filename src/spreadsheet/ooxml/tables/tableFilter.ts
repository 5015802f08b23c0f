import { isTrue } from "../../xml/isTrue";
import { childOf, childrenOf, element, elements, type XmlElement } from "../../xml/xmlTree";
import { readXstring, writeXstringAttribute } from "../xstring";
import type { ColumnFilterData, FilterData } from "../workbookData";

const OPERATORS: Readonly<Record<string, string>> = {
  "=": "equal",
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};
const SIGNS = Object.fromEntries(Object.entries(OPERATORS).map(([sign, name]) => [name, sign]));

/** The filter of a column; undefined where the data has no place for it. */
function readFilter(column: XmlElement): FilterData | undefined {
  const [node, ...others] = elements(column);
  if (node === undefined || others.length > 0) return undefined;
  const { attributes } = node;
  switch (node.name) {
    case "filters": {
      const values = childrenOf(node, "filter").map((filter) => readXstring(filter.attributes["val"] ?? ""));
      if (values.length !== elements(node).length) return undefined;
      return { filterOn: "Values", values: isTrue(attributes["blank"]) ? [...values, ""] : values };
    }
    case "customFilters": {
      const [criterion1, criterion2] = childrenOf(node, "customFilter").map(readCriterion);
      const operator = isTrue(attributes["and"]) ? "And" : "Or";
      return { filterOn: "Custom", criterion1, ...(criterion2 === undefined ? {} : { criterion2, operator }) };
    }
    case "top10": {
      const end = attributes["top"] === undefined || isTrue(attributes["top"]) ? "Top" : "Bottom";
      const filterOn = `${end}${isTrue(attributes["percent"]) ? "Percent" : "Items"}`;
      return { filterOn, criterion1: attributes["val"] ?? "10" };
    }
    case "dynamicFilter":
      return attributes["type"] === "aboveAverage" || attributes["type"] === "belowAverage"
        ? { filterOn: "Dynamic", dynamicCriteria: capital(attributes["type"]) }
        : undefined;
    default:
      return undefined;
  }
}

/** The element of a column's filter; undefined for colours, icons and dates, which need more than the data has. */
function filterElement(filter: FilterData): XmlElement | undefined {
  const { filterOn, values = [], criterion1 = "", criterion2, dynamicCriteria = "" } = filter;
  if (filterOn === "Values" || (filterOn === "Custom" && criterion1 === "=" && criterion2 === undefined)) {
    const texts = values.filter((value) => value !== "");
    const blank = texts.length === values.length && filterOn === "Values" ? undefined : true;
    return element(
      "filters",
      { blank },
      texts.map((value) => element("filter", { val: writeXstringAttribute(value) })),
    );
  }
  if (filterOn === "Custom") {
    const and = criterion2 !== undefined && filter.operator !== "Or" ? true : undefined;
    const criteria = criterion2 === undefined ? [criterion1] : [criterion1, criterion2];
    return element("customFilters", { and }, criteria.map(criterionElement));
  }
  if (/^(Top|Bottom)(Items|Percent)$/.test(filterOn)) {
    const top = filterOn.startsWith("Top") ? undefined : false;
    return element("top10", { top, percent: filterOn.endsWith("Percent") ? true : undefined, val: criterion1 });
  }
  return filterOn === "Dynamic"
    ? element("dynamicFilter", { type: dynamicCriteria.charAt(0).toLowerCase() + dynamicCriteria.slice(1) })
    : undefined;
}

/** Writes the filters of columns into `autoFilter`; those that the data has no place for stay. */
export function filterColumns(autoFilter: XmlElement, filters: readonly ColumnFilterData[]): XmlElement {
  const other = childrenOf(autoFilter, "filterColumn").filter((node) => readFilter(node) === undefined);
  const rest = elements(autoFilter).filter(({ name }) => name !== "filterColumn");
  const own = filters.flatMap(({ column, filter }) => {
    const node = filterElement(filter);
    return node ? [element("filterColumn", { colId: column }, [node])] : [];
  });
  const columnOf = (node: XmlElement): number => Number(node.attributes["colId"] ?? 0);
  const taken = new Set(own.map(columnOf));
  const columns = [...own, ...other.filter((node) => !taken.has(columnOf(node)))];
  autoFilter.children = [...columns.sort((a, b) => columnOf(a) - columnOf(b)), ...rest];
  return autoFilter;
}

/** The filters of all columns that the data has a place for. */
export const readFilters = (root: XmlElement): ColumnFilterData[] =>
  childrenOf(childOf(root, "autoFilter"), "filterColumn").flatMap((node) => {
    const filter = readFilter(node);
    return filter === undefined ? [] : [{ column: Number(node.attributes["colId"] ?? 0), filter }];
  });

/** "Not equal to nothing" is stored as a blank. */
const NOTHING = " ";

function readCriterion(node: XmlElement): string {
  const value = readXstring(node.attributes["val"] ?? "");
  return `${SIGNS[node.attributes["operator"] ?? "equal"] ?? "="}${value === NOTHING ? "" : value}`;
}

function criterionElement(criterion: string): XmlElement {
  const [, sign = "=", value = ""] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(criterion) ?? [];
  const operator = sign === "=" ? undefined : OPERATORS[sign];
  return element("customFilter", { operator, val: writeXstringAttribute(value === "" ? NOTHING : value) });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
