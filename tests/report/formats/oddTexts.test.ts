import fc from "fast-check";
import { folded } from "../../../src/report/folded";
import type { FileReport } from "../../../src/report/fileReport";
import { reportFormats } from "../../../src/report/formats";
import { checkedForm } from "../support/checkedFiles";

const [sound] = checkedForm({ "自评表!H12": 99, "自评表!H14": "1分" });
const context = { language: "zh-CN", version: "1", uriOf: encodeURIComponent } as const;

/** A file whose names and texts are whatever somebody typed. */
const odd: fc.Arbitrary<readonly FileReport[]> = fc
  .record({
    file: fc.string({ unit: "binary" }),
    texts: fc.array(fc.string({ unit: "binary", maxLength: 300 }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ file, texts }) => {
    const findings = (sound?.findings ?? []).map((finding, index) => {
      const text = texts[index % texts.length] ?? "";
      return { ...finding, line: text, args: { ...finding.args, text } };
    });
    return [{ file, problem: null, forms: sound ? [folded({ ...sound, sheet: texts[0] ?? "", findings })] : [] }];
  });

const findingsIn = ([file]: readonly FileReport[]): number => file?.forms[0]?.findings.length ?? 0;

test("whatever stands in cells, the text has a line a finding, one for the form, one for the rules and one more", () => {
  fc.assert(
    fc.property(odd, (files) => {
      expect(reportFormats.text(files, context).trimEnd().split("\n")).toHaveLength(
        findingsIn(files) + (files.some(({ forms }) => forms.length > 0) ? 3 : 1),
      );
    }),
  );
});

test("whatever stands in cells, Markdown has a row of five cells a finding, and no HTML", () => {
  fc.assert(
    fc.property(odd, (files) => {
      const lines = reportFormats.markdown(files, context).split("\n");
      const rows = lines.filter((line) => line.startsWith("|")).map((line) => line.split(/(?<=^|[^\\](?:\\\\)*)\|/));
      expect(rows).toHaveLength(findingsIn(files) + 2);
      for (const cells of rows) expect(cells).toHaveLength(7);
      expect(lines.join("\n")).not.toMatch(/(?<!\\)</);
    }),
  );
});

test("whatever stands in cells, JSON and SARIF can be read", async () => {
  await fc.assert(
    fc.asyncProperty(odd, async (files) => {
      const json = JSON.parse(reportFormats.json(files, context)) as { files: { forms: { findings: unknown[] }[] }[] };
      const sarif = JSON.parse(await reportFormats.sarif(files, context)) as { runs: { results: unknown[] }[] };
      expect(json.files[0]?.forms[0]?.findings).toHaveLength(findingsIn(files));
      expect(sarif.runs[0]?.results).toHaveLength(findingsIn(files));
    }),
  );
});
