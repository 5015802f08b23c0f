import { parseCell } from "../../address";
import { isTrue } from "../../xml/isTrue";
import { element, type XmlElement } from "../../xml/xmlTree";

/** Kind and parameters of a conditional format as Excel's API has them. */
export interface ApiRule {
  readonly kind: string;
  readonly rule: Readonly<Record<string, unknown>>;
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};
const CRITERIA: Readonly<Record<string, string>> = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  Errors: "containsErrors",
  NonErrors: "notContainsErrors",
  DuplicateValues: "duplicateValues",
  UniqueValues: "uniqueValues",
  AboveAverage: "aboveAverage",
};
/** API operator, type in the file, its operator there, and the formula that must stand beside it. */
const TEXTS: readonly (readonly [string, string, string, (text: string, cell: string) => string])[] = [
  ["Contains", "containsText", "containsText", (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  ["NotContains", "notContainsText", "notContains", (text, cell) => `ISERROR(SEARCH(${text},${cell}))`],
  ["BeginsWith", "beginsWith", "beginsWith", (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`],
  ["EndsWith", "endsWith", "endsWith", (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`],
];

const keyOf = (table: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);

/** The rule in the API's terms, where it has some; other kinds keep the file's name. */
export function apiRule(node: XmlElement, formulas: readonly string[]): ApiRule {
  const {
    type = "",
    operator = "between",
    text,
    rank,
    percent,
    bottom,
    aboveAverage,
    equalAverage,
    stdDev,
  } = node.attributes;
  const textRule = TEXTS.find(([, name]) => name === type);
  if (type === "cellIs") {
    const [formula1, formula2] = formulas.map((formula) => `=${formula}`);
    return {
      kind: "cellValue",
      rule: {
        operator: keyOf(OPERATORS, operator) ?? "Between",
        formula1,
        ...(formula2 === undefined ? {} : { formula2 }),
      },
    };
  }
  if (textRule !== undefined && text !== undefined)
    return { kind: "containsText", rule: { operator: textRule[0], text } };
  if (type === "top10")
    return {
      kind: "topBottom",
      rule: {
        type: `${isTrue(bottom) ? "Bottom" : "Top"}${isTrue(percent) ? "Percent" : "Items"}`,
        rank: Number(rank ?? 10),
      },
    };
  const isPlain = equalAverage === undefined && stdDev === undefined;
  if (type === "aboveAverage" && isPlain && aboveAverage !== undefined && !isTrue(aboveAverage))
    return { kind: "presetCriteria", rule: { criterion: "BelowAverage" } };
  const criterion = isPlain ? keyOf(CRITERIA, type) : undefined;
  return criterion === undefined
    ? { kind: type === "" ? "unknown" : type, rule: {} }
    : { kind: "presetCriteria", rule: { criterion } };
}

const formulaNode = (text: string): XmlElement => element("formula", {}, [text]);
const withoutEquals = (value: unknown): string => String(value ?? "").replace(/^=/, "");

const PRESET_FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  Blanks: (cell) => `LEN(TRIM(${cell}))=0`,
  NonBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  Errors: (cell) => `ISERROR(${cell})`,
  NonErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

/** A `cfRule` for a rule that was made in the API's terms; undefined for kinds that have none here. `spell` writes formulas as files do. */
export function ruleElement(
  { kind, rule }: ApiRule,
  range: string,
  spell: (formula: string) => string,
): XmlElement | undefined {
  const cell = range.split(":")[0]!.replace(/\$/g, "");
  if (parseCell(cell) === null && kind !== "cellValue" && kind !== "topBottom") return undefined;
  if (kind === "cellValue") {
    const operator = OPERATORS[String(rule["operator"]).replace(/OrEqualTo$/, "OrEqual")];
    const formulas = [rule["formula1"], rule["formula2"]].filter(
      (formula) => formula !== undefined && formula !== null && formula !== "",
    );
    return operator === undefined || formulas.length === 0
      ? undefined
      : element(
          "cfRule",
          { type: "cellIs", operator },
          formulas.map((formula) => formulaNode(spell(withoutEquals(formula)))),
        );
  }
  if (kind === "containsText") {
    const found = TEXTS.find(([name]) => name === (rule["operator"] ?? "Contains"));
    const text = String(rule["text"] ?? "");
    return found === undefined
      ? undefined
      : element("cfRule", { type: found[1], operator: found[2], text }, [
          formulaNode(found[3](`"${text.replace(/"/g, '""')}"`, cell)),
        ]);
  }
  if (kind === "topBottom") {
    const type = String(rule["type"]);
    return element("cfRule", {
      type: "top10",
      rank: Number(rule["rank"] ?? 10),
      percent: type.endsWith("Percent") ? true : undefined,
      bottom: type.startsWith("Bottom") ? true : undefined,
    });
  }
  if (kind !== "presetCriteria") return undefined;
  const criterion = String(rule["criterion"]);
  if (criterion === "BelowAverage") return element("cfRule", { type: "aboveAverage", aboveAverage: false });
  const type = CRITERIA[criterion];
  const formula = PRESET_FORMULAS[criterion];
  return type === undefined
    ? undefined
    : element("cfRule", { type }, formula === undefined ? [] : [formulaNode(formula(cell))]);
}
