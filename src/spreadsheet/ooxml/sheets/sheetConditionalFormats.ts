import { parseRanges } from "./ranges";
import { apiRule, ruleElement } from "./conditionalRule";
import { WORKSHEET_ORDER, placeChildren, removeChildren } from "../package/elementOrder";
import { dataKey } from "../workbook/sameData";
import type { SheetContext } from "./sheetContext";
import { isTrue } from "../../xml/isTrue";
import {
  childOf,
  childrenOf,
  cloneXml,
  descendants,
  element,
  elements,
  isElement,
  parseXml,
  setAttributes,
  textOf,
  xmlText,
  type XmlElement,
} from "../../xml/xmlTree";
import type { ConditionalFormatData } from "../workbookData";

/** What a rule of another kind than `custom` holds: the parameters of Excel's API, and the rule as the file has it. */
export interface StoredRule extends Readonly<Record<string, unknown>> {
  /** The `cfRule` element, without the attributes that the data has itself. */
  readonly xml: string;
}

interface Found {
  readonly node: XmlElement;
  readonly data: ConditionalFormatData;
}

const OWN_ATTRIBUTES = { dxfId: undefined, priority: undefined, stopIfTrue: undefined };

function readRule(node: XmlElement, ranges: readonly string[], context: SheetContext): ConditionalFormatData {
  const { type, priority, stopIfTrue, dxfId } = node.attributes;
  const formulas = childrenOf(node, "formula").map((formula) => context.spelling.fromFile(textOf(formula)));
  const isCustom = type === "expression" && formulas.length === 1;
  const bare = cloneXml(node);
  setAttributes(bare, OWN_ATTRIBUTES);
  const api = apiRule(node, formulas);
  const rule: StoredRule = { ...api.rule, xml: xmlText(bare) };
  const style = dxfId === undefined ? {} : context.styles.conditional.style(Number(dxfId));
  return {
    ranges,
    kind: isCustom ? "custom" : api.kind,
    ...(isCustom ? { formula: formulas[0]! } : { rule }),
    ...(Object.keys(style).length === 0 ? {} : { style }),
    priority: Number(priority ?? 1),
    stopIfTrue: isTrue(stopIfTrue),
  };
}

function found(context: SheetContext): Found[] {
  return childrenOf(context.root, "conditionalFormatting").flatMap((group) =>
    childrenOf(group, "cfRule").map((node) => ({
      node,
      data: readRule(node, parseRanges(group.attributes["sqref"]), context),
    })),
  );
}

export const readConditionalFormats = (context: SheetContext): ConditionalFormatData[] =>
  found(context).map(({ data }) => data);

const isStoredRule = (rule: unknown): rule is StoredRule =>
  typeof rule === "object" && rule !== null && typeof (rule as StoredRule).xml === "string";

function bareElement(data: ConditionalFormatData, context: SheetContext): XmlElement | undefined {
  const spell = (formula: string): string => context.spelling.toFile(formula);
  if (data.kind === "custom")
    return element("cfRule", { type: "expression" }, [element("formula", {}, [spell(data.formula ?? "FALSE")])]);
  if (isStoredRule(data.rule)) return parseXml(data.rule.xml);
  const parameters = typeof data.rule === "object" && data.rule !== null ? (data.rule as Record<string, unknown>) : {};
  return ruleElement({ kind: data.kind, rule: parameters }, data.ranges[0] ?? "", spell);
}

function newElement(data: ConditionalFormatData, context: SheetContext): XmlElement | undefined {
  const node = bareElement(data, context);
  if (node === undefined) return undefined;
  const style =
    data.style !== undefined && Object.keys(data.style).length > 0
      ? context.styles.conditional.add(data.style)
      : undefined;
  const { type, ...others } = node.attributes;
  return element(node.name, { type, dxfId: style, priority: 1, ...others }, node.children);
}

/** Priorities are only an order: a rule is the same whatever number a program gives it. */
const ruleKey = ({ priority: _priority, ...data }: ConditionalFormatData): string => dataKey(data);

/** The elements of equal rules, the first one last. */
function byKey(rules: readonly Found[]): Map<string, XmlElement[]> {
  const nodes = new Map<string, XmlElement[]>();
  for (const { node, data } of [...rules].reverse()) {
    const key = ruleKey(data);
    const same = nodes.get(key);
    if (same) same.push(node);
    else nodes.set(key, [node]);
  }
  return nodes;
}

/** Rules that are as stored keep their element, and with it what their style has beyond the data. */
export function writeConditionalFormats(context: SheetContext, formats: readonly ConditionalFormatData[]): void {
  const old = found(context);
  const left = byKey(old);
  removeChildren(context.root, "conditionalFormatting");
  const groups = new Map<string, XmlElement>();
  // The file counts from 1; Excel's API from 0.
  const shift = Math.max(0, 1 - Math.min(1, ...formats.map(({ priority }) => priority)));
  const written = formats.flatMap((data) => {
    const node = left.get(ruleKey(data))?.pop() ?? newElement(data, context);
    if (node === undefined) return [];
    setAttributes(node, { priority: data.priority + shift, stopIfTrue: data.stopIfTrue ? true : undefined });
    const sqref = data.ranges.join(" ");
    const group = groups.get(sqref) ?? element("conditionalFormatting", { sqref });
    groups.set(sqref, group);
    group.children.push(node);
    return [node];
  });
  placeChildren(context.root, [...groups.values()], WORKSHEET_ORDER);
  const idsOf = (nodes: readonly XmlElement[]): string[] =>
    nodes.flatMap((node) => descendants(node, "id").map(textOf));
  const living = new Set(idsOf(written));
  const gone = new Set(idsOf(old.map(({ node }) => node)).filter((id) => !living.has(id)));
  if (gone.size > 0) removeExtendedRules(context.root, gone);
}

/** A rule's second half in the extension list would come to life alone once its first half is gone. */
function removeExtendedRules(root: XmlElement, ids: ReadonlySet<string>): void {
  for (const group of descendants(childOf(root, "extLst"), "conditionalFormatting"))
    group.children = group.children.filter((node) => !isElement(node) || !ids.has(node.attributes["id"] ?? ""));
  for (const list of descendants(childOf(root, "extLst"), "conditionalFormattings"))
    list.children = list.children.filter(
      (node) => !isElement(node) || elements(node).some((child) => child.name.endsWith("cfRule")),
    );
  const extensions = childOf(root, "extLst");
  if (extensions === undefined) return;
  const isEmptyList = (node: XmlElement): boolean =>
    elements(node).some((child) => child.name.endsWith("conditionalFormattings") && elements(child).length === 0);
  extensions.children = extensions.children.filter((node) => !isElement(node) || !isEmptyList(node));
  if (elements(extensions).length === 0) removeChildren(root, "extLst");
}
