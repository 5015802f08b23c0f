import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSamples } from "../../tools/samples/readSamples";
import { runSample } from "../../tools/samples/runSample";
import { missingMember, summaryText, verdictOf } from "../../tools/samples/sampleReport";

const folder = mkdtempSync(join(tmpdir(), "samples-"));
afterAll(() => rmSync(folder, { recursive: true }));

const press = (id: string, body: string): string => `
    document.getElementById("${id}").addEventListener("click", async () => {
      try {
        await Excel.run(async (context: Excel.RequestContext) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          ${body}
          await context.sync();
        });
      } catch (error) {
        console.error(error);
      }
    });`;

function sample(name: string, presses: Readonly<Record<string, string>>, expected?: string): void {
  const script = Object.entries(presses).map(([id, body]) => press(id, body));
  const buttons = Object.keys(presses).map((id) => `    <button id="${id}">${id}</button>`);
  writeFileSync(
    join(folder, `${name}.yaml`),
    [
      `name: ${name}`,
      "script:",
      "  content: |-",
      ...script,
      "  language: typescript",
      "template:",
      "  content: |-",
      ...buttons,
      "",
    ].join("\n"),
  );
  if (expected !== undefined) writeFileSync(join(folder, `${name}.expected.txt`), expected);
}

test("a folder of samples is run, and each is told how it went", async () => {
  const reads = `const cell = sheet.getRange("A1").load("values"); await context.sync(); console.log(cell.values[0][0]);`;
  sample("a-runs", { write: `sheet.getRange("A1").values = [[2]];`, read: reads }, "2\n");
  sample("b-differs", { read: reads }, "2\n");
  sample("c-is-refused", { chart: `sheet.charts.add("Line", sheet.getRange("A1:B2"));` });
  sample("d-throws", { wrong: `sheet.getRange("no address").load("values");` });
  writeFileSync(join(folder, "e-nothing.yaml"), "name: nothing\n");
  const runs = [];
  for (const each of readSamples(folder)) runs.push(await runSample(each));
  expect(runs.map((run) => [run.name, verdictOf(run)])).toEqual([
    ["a-runs", "ran"],
    ["b-differs", "other result"],
    ["c-is-refused", "refused"],
    ["d-throws", "threw"],
  ]);
  expect(runs[0]?.presses.map(({ button, lines }) => [button, lines])).toEqual([
    ["write", []],
    ["read", ["2"]],
  ]);
  expect(runs[2]?.presses.flatMap(({ errors }) => errors.map(missingMember))).toEqual(["Worksheet.Charts"]);
  expect(summaryText(runs)).toContain("Worksheet.Charts");
});
