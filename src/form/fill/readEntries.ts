import type { Entries, GoalEntry, LineEntry, Typed } from "./entries";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTyped = (value: unknown): value is Typed => typeof value === "string" || typeof value === "number";

const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const typed = (value: unknown): Typed | undefined => (isTyped(value) ? value : undefined);
const text = (value: unknown): string | undefined => (isTyped(value) ? String(value) : undefined);
const row = (value: unknown): readonly Typed[] => (Array.isArray(value) ? value.filter(isTyped) : []);

const typedIn = (value: unknown): Readonly<Record<string, Typed>> =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Typed] => isTyped(entry[1])))
    : {};

/** Remarks for the reader beside the inputs. */
const NO_INPUTS = ["note", "line", "typedScore"];

/** The values behind each other, whatever they are called: the work paper asks for them in this order. */
function inputsOf(inputs: unknown): readonly Typed[] {
  if (Array.isArray(inputs)) return inputs.flat().filter(isTyped);
  if (!isObject(inputs)) return [];
  const values = Object.entries(inputs).flatMap(([key, value]) => (NO_INPUTS.includes(key) ? [] : [value]));
  return values.flat().filter(isTyped);
}

function lineOf(line: Json): readonly LineEntry[] {
  const name = text(line["name"] ?? line["level3"]);
  if (name === undefined) return [];
  return [
    {
      name,
      group: text(line["group"] ?? line["level2"]),
      score: typed(line["score"]),
      justification: text(line["justification"] ?? line["remark"]),
      target: typed(line["target"] ?? line["targetText"]),
      actual: typed(line["actual"] ?? line["actualText"]),
      note: text(line["note"] ?? line["note2"]),
      description: text(line["description"]),
      deducted: typed(line["deducted"]),
      weight: typed(line["weight"]),
      printed: typedIn(
        Object.fromEntries(["nature", "operator", "unit", "explanation", "criteria"].map((key) => [key, line[key]])),
      ),
      inputs: inputsOf(line["inputs"]),
    },
  ];
}

function fundingOf(funding: unknown): readonly (readonly Typed[])[] {
  if (Array.isArray(funding)) return funding.map(row);
  if (!isObject(funding)) return [];
  return Array.isArray(funding["values"])
    ? [row(funding["values"])]
    : objects(funding["rows"]).map(({ values }) => row(values));
}

function goalsOf(goals: unknown): Readonly<Record<string, readonly GoalEntry[]>> {
  if (!isObject(goals)) return {};
  const kinds = Object.entries(goals).filter(([, rows]) => Array.isArray(rows));
  return Object.fromEntries(kinds.map(([kind, rows]) => [kind, objects(rows).map(typedIn)]));
}

/** Rows by their labels; one that is called like another follows it in a list of its own. */
function baseDataOf(data: unknown): NonNullable<Entries["baseData"]> {
  const rows = isObject(data)
    ? Object.entries(data).map(([name, values]) => ({ name, values }))
    : objects(data).map(({ name, values }) => ({ name: text(name) ?? "", values }));
  return rows.map(({ name, values }) => ({ name, values: isTyped(values) ? [values] : row(values) }));
}

/**
 * Reads entries: the format that `docs/command.md` describes, and the published forms in JSON, whose words are other (`rows`, `level3`,
 * `remark`, `meta`).
 * @returns null where the data is of another kind
 */
export function readEntries(data: unknown): Entries | null {
  if (!isObject(data)) return null;
  const lines = objects(data["lines"] ?? data["rows"]).flatMap(lineOf);
  const { total } = data;
  const fields = typedIn(data["fields"] ?? data["meta"]);
  const entries = {
    fields,
    funding: fundingOf(data["funding"]),
    lines,
    total: isObject(total) ? typed(total["score"]) : typed(total),
    goals: goalsOf(data["goals"] ?? data["goalIndicators"]),
    baseData: baseDataOf(data["baseData"]),
  };
  return lines.length > 0 || Object.keys(fields).length > 0 ? entries : null;
}
