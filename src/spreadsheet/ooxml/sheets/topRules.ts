import { WORKSHEET_ORDER, placeChild } from "../package/elementOrder";
import { childOf, childrenOf, descendants, element, textOf, type XmlElement } from "../../xml/xmlTree";
import type { ConditionalFormatData } from "../workbookData";
import { parseRanges } from "./ranges";
import type { SheetContext } from "./sheetContext";

/** A conditional format of a formula, without its place in the order. */
export type TopRule = Pick<ConditionalFormatData, "ranges" | "style"> & { readonly formula: string };

interface Placed {
  readonly node: XmlElement;
  readonly group: XmlElement;
  readonly formula: string;
}

const priorityOf = (node: XmlElement): number => Number(node.attributes["priority"]);

function formulaRules({ root, spelling }: SheetContext): Placed[] {
  return childrenOf(root, "conditionalFormatting").flatMap((group) =>
    childrenOf(group, "cfRule").flatMap((node) => {
      const formula = node.attributes["type"] === "expression" ? childOf(node, "formula") : undefined;
      return formula === undefined ? [] : [{ node, group, formula: spelling.fromFile(textOf(formula)) }];
    }),
  );
}

/** Every rule of the sheet that has a place in the order, those of the extension list too: both count in one row. */
const ordered = (root: XmlElement): XmlElement[] => [
  ...childrenOf(root, "conditionalFormatting").flatMap((group) => childrenOf(group, "cfRule")),
  ...descendants(childOf(root, "extLst"), "cfRule").filter(({ attributes }) => attributes["priority"] !== undefined),
];

function moveDown(root: XmlElement, by: (priority: number) => number): void {
  for (const node of ordered(root)) {
    const priority = priorityOf(node);
    if (Number.isFinite(priority)) node.attributes["priority"] = String(priority + by(priority));
  }
}

function remove(root: XmlElement, rules: readonly Placed[]): void {
  for (const { node, group } of rules) group.children = group.children.filter((child) => child !== node);
  const empty = new Set<unknown>(
    rules.filter(({ group }) => childrenOf(group, "cfRule").length === 0).map(({ group }) => group),
  );
  root.children = root.children.filter((child) => !empty.has(child));
}

export interface ReplacedRules {
  readonly removed: readonly TopRule[];
  /** The numbers of the conditional styles that the removed rules had. */
  readonly styles: ReadonlySet<number>;
}

/**
 * Takes a program's own conditional formats away and puts new ones above all others, as Excel's API adds them. The others keep
 * their elements and their order: after the last own one is gone each has the number again that it had before the first came.
 * @param isOwn tells an own rule by its formula, without the leading `=`
 * @param wanted the first one wins
 */
export function replaceTopRules(
  context: SheetContext,
  isOwn: (formula: string) => boolean,
  wanted: readonly TopRule[],
): ReplacedRules {
  const { root } = context;
  const own = formulaRules(context).filter(({ formula }) => isOwn(formula));
  const before = own.map(({ node }) => priorityOf(node));
  remove(root, own);
  moveDown(root, (priority) => wanted.length - before.filter((own) => own < priority).length);
  const rules = wanted.map(({ ranges, formula, style }, index) =>
    element("conditionalFormatting", { sqref: ranges.join(" ") }, [
      element(
        "cfRule",
        {
          type: "expression",
          dxfId: style === undefined ? undefined : context.styles.conditional.add(style),
          priority: index + 1,
        },
        [element("formula", {}, [context.spelling.toFile(formula)])],
      ),
    ]),
  );
  for (const rule of rules) placeChild(root, rule, WORKSHEET_ORDER);
  return {
    removed: own.map(({ group, formula }) => ({ ranges: parseRanges(group.attributes["sqref"]), formula })),
    styles: new Set(own.flatMap(({ node }) => (node.attributes["dxfId"] ?? "").match(/^\d+$/) ?? []).map(Number)),
  };
}
