import { strFromU8, unzipSync } from "fflate";
import { allChecks } from "../../src/checks/allChecks";
import { ruleSetById } from "../../src/checks/rules/shipped";
import { packs } from "../../src/packs";
import { checkWorkbook } from "../../src/report/checkWorkbook";
import { asAnybody, type Judging } from "../../src/report/judging";
import { reportFormats } from "../../src/report/formats";
import type { CheckSettings, Rubric } from "../../src/rubric/rubric";
import { publishedGrid } from "../support/forms/publishedGrid";

const [tianhe] = packs as readonly [Rubric];
const everyCheck = allChecks.map(({ id }) => id);

/** A pack of the form's own lines, with a say on the checks: as somebody makes it who wants no findings. */
const carried = (checks: CheckSettings): readonly Rubric[] => [{ ...tianhe, id: "quiet", checks }, ...packs];

const reportOf = (known: readonly Rubric[], judging?: Judging) =>
  checkWorkbook([publishedGrid([26])], known, [], judging)[0]!;
const plain = reportOf(packs);
const places = ({ findings }: typeof plain): readonly string[] =>
  findings.map(({ severity, id, address }) => `${severity} ${id} ${address}`).sort();

/** Everything that an .xlsx file holds. */
const textOfParts = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");

describe("a pack that travels in a file", () => {
  it.each<[string, CheckSettings]>([
    ["switches all checks off", { off: everyCheck }],
    ["moves the lines of completion out of reach", { completion: {} }],
    ["names a set of rules", { rules: "zhejiang" }],
  ])("hides nothing where it %s", (_, checks) => {
    const report = reportOf(carried(checks));
    expect(report.pack).toBe("quiet");
    expect(places(report)).toEqual(expect.arrayContaining([...places(plain)]));
    expect(report.ledger.filter(({ absence }) => absence?.startsWith("off-by"))).toEqual([]);
    expect(report.rules).toMatchObject({ id: "general", by: "default" });
  });

  it("is told of, with what it would hide", () => {
    expect(reportOf(carried({ off: everyCheck })).carried).toMatchObject({
      pack: "quiet",
      hidden: plain.findings.length,
      followed: false,
    });
    expect(reportOf(carried({ rules: "zhejiang" })).carried).toMatchObject({
      rules: "zhejiang",
      off: ["execution-above-budget"],
    });
    expect(plain.carried).toBeNull();
  });

  it("is followed where the file is trusted, and that is told too", () => {
    const report = reportOf(carried({ off: everyCheck }), { ...asAnybody, trustFile: true });
    expect(report.findings).toEqual([]);
    expect(report.carried).toMatchObject({ hidden: plain.findings.length, followed: true });
    expect(report.ledger.every(({ absence }) => absence === "off-by-pack" || absence === "off-unless-chosen")).toBe(
      true,
    );
  });

  it("counts for less than the checker's choice, trusted or not", () => {
    for (const trustFile of [false, true]) {
      const report = reportOf(carried({ off: everyCheck, rules: "zhejiang" }), {
        chosen: ruleSetById("general")!,
        trustFile,
      });
      expect(places(report)).toEqual(expect.arrayContaining([...places(plain)]));
      expect(report.rules).toMatchObject({ id: "general", by: "checker" });
    }
  });

  it("is told in every format and language", async () => {
    const forms = [reportOf(carried({ off: everyCheck }))];
    for (const language of ["zh-CN", "en-US"] as const) {
      for (const write of Object.values(reportFormats)) {
        const written = await write([{ file: "甲.xlsx", problem: null, forms }], {
          language,
          version: "1",
          uriOf: (file) => file,
        });
        const report = typeof written === "string" ? written : textOfParts(written);
        expect(report).toContain("quiet");
        expect(report).toContain("general");
      }
    }
  });
});

it("says of every check what became of it, in every format that is asked for it", async () => {
  const context = { language: "zh-CN", version: "1", uriOf: (file: string) => file, ledger: true } as const;
  for (const [name, write] of Object.entries(reportFormats)) {
    if (name === "xlsx") continue;
    const report = String(await write([{ file: "甲.xlsx", problem: null, forms: [plain] }], context));
    expect(everyCheck.filter((id) => !report.includes(id))).toEqual([]);
  }
});
