import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../../tools/build/places";

const value = "export const value = 1;\n";
const type = "export interface Thing { readonly a: number }\n";
const use = (from: string): string => `import { value } from "${from}";\nexport const twice = value * 2;\n`;
const useType = (from: string): string => `import type { Thing } from "${from}";\nexport type Things = Thing[];\n`;
const reexport = (from: string): string => `export * from "${from}";\n`;

/** A project that does everything wrong, and some things right. */
const PROJECT: Readonly<Record<string, string>> = {
  "src/spreadsheet/value.ts": value,
  "src/rubric/value.ts": value,
  "src/rubric/type.ts": type,
  "src/excel/value.ts": value,
  "src/taskpane/type.ts": type,
  "src/utils/value.ts": value,
  "workbench/value.ts": value,
  "src/form/right.ts": use("../rubric/value"),
  "src/rubric/right.ts": use("../spreadsheet/value"),
  "workbench/right.ts": useType("../src/rubric/type"),
  "workbench/common.ts": use("../src/spreadsheet/value"),
  "src/taskpane/right.ts": reexport("react"),
  "src/rubric/edge.ts": use("../excel/value"),
  "src/spreadsheet/edge.ts": use("../rubric/value"),
  "src/checks/edgeType.ts": useType("../taskpane/type"),
  "src/form/homeless.ts": use("../utils/value"),
  "src/excel/workbench.ts": use("../../workbench/value"),
  "workbench/product.ts": use("../src/rubric/value"),
  "src/functions/react.ts": reexport("react"),
  "src/workbookFiles/tool.ts": reexport("exceljs"),
  "src/workbookFiles/node.ts": reexport("node:fs"),
  "src/form/chicken.ts": reexport("./egg"),
  "src/form/egg.ts": reexport("./chicken"),
  "workbench/host/basics/value.ts": value,
  "workbench/host/api/type.ts": type,
  "workbench/host/attic/value.ts": value,
  "workbench/host/roof.ts": value,
  "workbench/host/tables/right.ts": use("../basics/value"),
  "workbench/host/cells/up.ts": useType("../api/type"),
  "workbench/host/cells/homeless.ts": use("../attic/value"),
  "workbench/host/cells/roof.ts": use("../roof"),
  "workbench/hen.ts": useType("./nest") + type,
  "workbench/nest.ts": useType("./hen") + type,
  "src/excel/door.ts": value,
  "src/excel/events/event.ts": value,
  "src/operations/direct.ts": use("../excel/door"),
  "src/operations/gateway.ts": use("../excel/door"),
  "src/taskpane/behind.ts": use("../excel/door"),
  "src/taskpane/excelOperations.ts": use("../excel/door"),
  "src/operations/value.ts": value + type,
  "src/taskpane/past.ts": use("../operations/value"),
  "src/taskpane/loads.ts": `${useType("../operations/value")}export const load = (): unknown => import("../operations/value");\n`,
  "src/taskpane/hears.ts": use("../excel/events/event"),
  "src/operations/one.ts": `import type { Two } from "./two";\nexport interface One { readonly two: Two }\n`,
  "src/operations/two.ts": `import type { One } from "./one";\nexport interface Two { readonly one: One }\n`,
  "src/form/layout/paint/value.ts": value,
  "src/form/layout/measure/ahead.ts": use("../paint/value"),
  "src/form/pack.ts": use("../packs/value"),
  "src/packs/value.ts": value,
};

let folder: string;
const broken = new Map<string, string[]>();

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "layering-"));
  symlinkSync(inRoot("node_modules"), path.join(folder, "node_modules"), "junction");
  for (const file of ["package.json", "tsconfig.json", ".dependency-cruiser.cjs"]) {
    cpSync(inRoot(file), path.join(folder, file));
  }
  for (const [file, text] of Object.entries(PROJECT)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const cruiser = inRoot("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const options = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "src", "workbench"];
  const { stdout } = spawnSync(process.execPath, [cruiser, ...options], { cwd: folder, encoding: "utf8" });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  for (const { from, rule } of summary.violations) broken.set(from, [...(broken.get(from) ?? []), rule.name]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["the middle imports from the edge", "src/rubric/edge.ts", "rubric-imports-only-from-above"],
  ["what is true of all spreadsheets knows a rule", "src/spreadsheet/edge.ts", "spreadsheet-imports-only-from-above"],
  ["a type comes from the edge", "src/checks/edgeType.ts", "checks-imports-only-from-above"],
  ["a folder has no place in the order", "src/form/homeless.ts", "known-folders-only"],
  ["the product imports the workbench", "src/excel/workbench.ts", "src-is-what-ships"],
  ["the workbench imports the product", "workbench/product.ts", "workbench-plays-excel"],
  ["React is used outside the pane", "src/functions/react.ts", "react-in-the-pane-only"],
  ["a development tool is used in the product", "src/workbookFiles/tool.ts", "src-imports-what-ships"],
  ["Node is used in the product", "src/workbookFiles/node.ts", "no-node-in-src"],
  ["two files need each other", "src/form/chicken.ts", "no-circles"],
  ["a floor of the host takes a type from above", "workbench/host/cells/up.ts", "host-cells-imports-only-from-below"],
  ["a folder of the host is no floor", "workbench/host/cells/homeless.ts", "host-floors-only"],
  ["a floor of the host knows what puts it together", "workbench/host/cells/roof.ts", "host-floors-know-no-roof"],
  ["types of the workbench need each other", "workbench/hen.ts", "no-circles-of-types"],
  ["two types need each other", "src/operations/one.ts", "no-circles-of-types"],
  ["the pane reaches around the operations", "src/taskpane/behind.ts", "excel-behind-operations"],
  ["a command goes past the pane's door", "src/taskpane/past.ts", "operations-through-the-door"],
  ["an operation knows which application it works on", "src/operations/direct.ts", "operations-behind-the-gateway"],
  ["layout measures on what it paints", "src/form/layout/measure/ahead.ts", "layout-measures-before-it-paints"],
  ["the recogniser knows the packs that ship", "src/form/pack.ts", "form-imports-only-from-above"],
])("it is caught that %s", (_mistake, file, rule) => {
  expect(broken.get(file)).toContain(rule);
});

test.each([
  "src/form/right.ts",
  "src/operations/gateway.ts",
  "src/taskpane/excelOperations.ts",
  "src/taskpane/hears.ts",
  "src/taskpane/loads.ts",
  "src/rubric/right.ts",
  "src/taskpane/right.ts",
  "workbench/right.ts",
  "workbench/common.ts",
  "workbench/host/tables/right.ts",
])("%s breaks no rule", (file) => {
  expect(broken.get(file)).toBeUndefined();
});
