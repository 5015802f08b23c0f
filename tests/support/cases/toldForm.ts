import type {
  ContentCell,
  Form,
  FormGroup,
  FormLine,
  FundingTable,
  ScoreReading,
  TablePart,
} from "../../../src/form/form";
import { columnLetters } from "../../../src/spreadsheet/address";
import type { ExpectedForm, ExpectedFunding } from "./familyCase";

/** A name as the cases write it: no blanks, and no points or counter that the form prints around it. */
const nameOf = (text: string): string =>
  text
    .replace(/\s/g, "")
    .replace(/[（(][\d０-９.．]+分?[)）]$/, "")
    .replace(/^指标[\d０-９]+[:：]/, "");

const pathOf = (path: readonly string[]): string => path.map(nameOf).join(" › ");

function readingOf(reading: ScoreReading): string {
  if (reading.kind === "number") return String(reading.value);
  if (reading.kind === "text") return reading.text;
  return reading.kind === "error" ? reading.error : "";
}

function lineTold(line: FormLine): string {
  const kind = line.kind === "indicator" ? "" : `[${line.kind}]`;
  const name = [kind, line.kind === "execution" ? "" : pathOf(line.path)].filter((part) => part !== "").join(" ");
  const shown = ({ content, unread }: ContentCell): string => unread?.shown ?? String(content);
  const figures = line.target && line.actual ? [`${shown(line.target)} → ${shown(line.actual)}`] : [];
  const isScored = line.score.reading.kind !== "none";
  const score = isScored ? `${line.score.address} ${readingOf(line.score.reading)}` : "-";
  return [name, line.weight ?? "-", score, line.justification?.address ?? "-", ...figures].join(" | ");
}

const partTold = ({ path, weight, score }: FormLine): string =>
  [nameOf(path.at(-1) ?? ""), weight ?? "-", `${score.address} ${readingOf(score.reading)}`].join(" | ");

const groupTold = ({ path, weight, address }: FormGroup): string =>
  [nameOf(path.at(-1) ?? ""), weight ?? "-", address].join(" | ");

const allGroups = (groups: readonly FormGroup[]): readonly FormGroup[] =>
  groups.flatMap((group) => [group, ...allGroups(group.groups)]);

const columnsTold = ({ columns }: TablePart): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns.flatMap(({ column, role, level }) => (role ? [[columnLetters(column), `${role}${level ?? ""}`]] : [])),
  );

function fundingTold({ columns, rows }: FundingTable): ExpectedFunding {
  const figures = (role: string): readonly (number | null)[] =>
    rows.find((row) => row.role === role)?.cells.map(({ value }) => value) ?? [];
  const labels = columns.map(({ label }) => label);
  return { columns: labels, budget: figures("budget"), spent: figures("spent"), rate: figures("rate") };
}

/** A form as the cases tell it, in full. */
export const toldForm = (form: Form): ExpectedForm => ({
  sheet: form.sheet,
  title: form.title?.address ?? "",
  headers: form.parts.map(({ headerRows }) => headerRows),
  columns: form.parts.map(columnsTold),
  kind: form.kind,
  lines: form.lines.map(lineTold),
  parts: form.lines.flatMap(({ parts = [] }) => parts.map(partTold)),
  groups: allGroups(form.groups).map(groupTold),
  level1: form.groups.map(groupTold),
  fields: Object.fromEntries(form.fields.map(({ role, value }) => [role, value.address])),
  fieldTexts: Object.fromEntries(form.fields.map(({ role, value }) => [role, value.text])),
  grade: form.grade ? [form.grade.address, ...form.grade.stated].join(" ") : "",
  funding: form.fundingTables.map(fundingTold),
  total: form.total
    ? `${form.total.weight ?? "-"} | ${form.total.score.address} ${readingOf(form.total.score.reading)}`
    : "",
  asks: form.asks,
  tableJustification: form.tableJustification?.address ?? "",
  footnotes: form.footnotes.map(({ address }) => address),
});

/** Of what is told the parts that the case speaks of; of fields those that it names. */
export function spokenOf(told: ExpectedForm, expected: ExpectedForm): Partial<ExpectedForm> {
  const spoken = Object.entries(told).filter(([part]) => part in expected);
  const named = (part: "fields" | "fieldTexts"): Partial<ExpectedForm> => {
    const fields = Object.entries(told[part] ?? {}).filter(([role]) => role in (expected[part] ?? {}));
    return expected[part] ? { [part]: Object.fromEntries(fields) } : {};
  };
  return { ...Object.fromEntries(spoken), ...named("fields"), ...named("fieldTexts") };
}
