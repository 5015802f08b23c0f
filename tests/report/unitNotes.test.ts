import type { Confirmation } from "../../src/checks/confirmed/confirmation";
import { stateOf } from "../../src/checks/confirmed/confirmation";
import { packs } from "../../src/packs";
import { checkWorkbook } from "../../src/report/checkWorkbook";
import { folded } from "../../src/report/folded";
import { reportFormats } from "../../src/report/formats";
import { byName } from "../../src/report/formReport";
import { publishedGrid } from "../taskpane/support/publishedGrid";

const grid = publishedGrid();
const sheets = byName([grid]);
const plain = checkWorkbook([grid], packs)[0]!;
const mild = plain.findings.find(({ severity }) => severity === "warning")!;
const word = (of: (typeof plain.findings)[number]): Confirmation => ({
  check: of.id,
  sheet: of.sheet,
  line: of.line,
  state: stateOf(of, sheets),
  note: "已与合同核对",
  when: "2024-03-01",
});
const words = plain.findings.map(word);
const check = (trustFile: boolean) => checkWorkbook([grid], packs, [], { chosen: null, trustFile }, words)[0]!;
const severities = (report: typeof plain) => report.findings.map(({ id, severity }) => `${id} ${severity}`);

test("a word lessens nothing in a file of others, and nobody can say anything of an error", () => {
  const report = check(false);
  expect(severities(report)).toEqual(severities(plain));
  for (const { severity, unitNote } of report.findings)
    expect(unitNote).toBe(severity === "error" ? undefined : "已与合同核对");
});

test("in a file that is trusted what was confirmed is information", () => {
  const report = check(true);
  expect(report.findings.find(({ id, line }) => id === mild.id && line === mild.line)?.severity).toBe("information");
  expect(report.findings.filter(({ severity }) => severity === "error")).toHaveLength(
    plain.findings.filter(({ severity }) => severity === "error").length,
  );
});

test("every format tells it beside the finding", async () => {
  const file = { file: "a.xlsx", problem: null, forms: [folded(check(false))] };
  const context = { language: "zh-CN", version: "1.0.0", uriOf: (name: string) => name } as const;
  const written = await Promise.all(
    Object.entries(reportFormats).map(async ([name, format]) => [name, await format([file], context)] as const),
  );
  expect(written.length).toBeGreaterThan(3);
  for (const [name, text] of written)
    if (typeof text === "string") expect([name, text.includes("已与合同核对")]).toEqual([name, true]);
});
