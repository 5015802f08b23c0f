import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { read } from "@e965/xlsx";
import Ajv from "ajv/dist/2020";
import { unzipSync, zipSync } from "fflate";
import schema from "../../docs/findings.schema.json";
import { allChecks } from "../../src/checks/allChecks";
import { shippedShelf } from "../../src/packs/shelf";
import { LARGEST_FILE } from "../../src/workbookFiles/limits";
import { inRoot } from "../../tools/build/places";
import { ooxml, worksheet } from "../workbookFiles/support/ooxml";
import { ownPack } from "../support/ownPack";
import { rubric, testFolder } from "./support/rubric";

jest.setTimeout(120_000);

const folder = testFolder();
const inFolder = (name: string): string => path.join(folder, name);

interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly problem: { readonly code: string } | null;
    readonly forms: readonly { readonly findings: readonly { readonly id: string; readonly severity: string }[] }[];
  }[];
}

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly locations: readonly [{ readonly physicalLocation: { readonly region: unknown } }];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

const published = inRoot("tests/cases/tianhe-2023/published.json");
const inputs = inRoot("tests/cases/tianhe-2023/entries.json");

beforeAll(() => {
  rubric(folder, "new", "tianhe-2023", "-o", "filled.xlsx", "--filled", published, "--filled", inputs);
  rubric(folder, "new", "tianhe-2023", "-o", "empty.xlsx");
  writeFileSync(inFolder("not.xlsx"), "this is not a workbook");
  writeFileSync(inFolder("other.xlsx"), ooxml(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')));
});

describe("check", () => {
  test("one line a finding: file, sheet, cell, severity, id, message; status 1 for errors", () => {
    const { status, stdout } = rubric(folder, "check", "filled.xlsx");
    expect(status).toBe(1);
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(
      /^filled\.xlsx:自评表!J13: 错误 deduction-without-justification: 部门整体绩效目标产出指标完成情况: /,
    );
    expect(lines.slice(1, 3).map((line) => line.split(" ")[2])).toEqual([
      "unmet-reason-none:",
      "justification-basis-only:",
    ]);
    expect(lines.at(-1)).toContain("1 个错误，2 个警告");
    expect(lines.at(-2)).toContain("general");
    expect(lines[3]).toMatch(/^filled\.xlsx:自评表: .*2023 年度，总分 98\.68/);
    expect(lines).toHaveLength(6);
  });

  test("messages in English", () => {
    expect(rubric(folder, "check", "filled.xlsx", "--lang", "en").stdout).toMatch(
      /^filled\.xlsx:自评表!J13: error deduction-without-justification: .*without a justification\.$/m,
    );
  });

  test("JSON follows its published schema, also where files cannot be checked, and status 2 says that some were not", () => {
    const { status, stdout, stderr } = rubric(
      folder,
      "check",
      "not.xlsx",
      "filled.xlsx",
      "other.xlsx",
      "gone.xlsx",
      "--format",
      "json",
    );
    expect(status).toBe(2);
    const report = JSON.parse(stdout) as Report;
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.files.map(({ file, problem }) => [file, problem?.code ?? null])).toEqual([
      ["not.xlsx", "not-a-workbook"],
      ["filled.xlsx", null],
      ["other.xlsx", "no-table"],
      ["gone.xlsx", "unreadable"],
    ]);
    expect(report.files[1]?.forms[0]?.findings).toHaveLength(3);
    for (const name of ["not.xlsx", "other.xlsx", "gone.xlsx"]) expect(stderr).toContain(name);
  });

  test("Markdown and SARIF hold the same findings", () => {
    const markdown = rubric(folder, "check", "filled.xlsx", "--format", "markdown").stdout;
    expect(markdown.split("\n").filter((line) => line.startsWith("| 自评表!"))).toHaveLength(3);
    const sarif = JSON.parse(rubric(folder, "check", "filled.xlsx", "--format", "sarif").stdout) as {
      runs: { results: SarifResult[]; tool: { driver: { rules: { id: string }[] } } }[];
    };
    const [run] = sarif.runs;
    expect(run?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["deduction-without-justification", "error"],
      ["unmet-reason-none", "warning"],
      ["justification-basis-only", "warning"],
    ]);
    const rules = new Set(run?.tool.driver.rules.map(({ id }) => id));
    for (const { ruleId } of run?.results ?? []) expect(rules).toContain(ruleId);
    // GitHub shows a result only at a line, and knows it again by its fingerprint.
    const regions = run?.results.map(({ locations: [location] }) => location.physicalLocation.region);
    expect(regions?.[0]).toEqual({ startLine: 13, startColumn: 10 });
    const names = run?.results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    expect(new Set(names).size).toBe(3);
  });

  test("what cannot be opened says why in words, and one is not two", () => {
    mkdirSync(inFolder("nothing here"));
    const { status, stdout } = rubric(folder, "check", "gone.xlsx", "nothing here", "--lang", "en");
    expect(status).toBe(2);
    expect(stdout.split("\n")).toEqual([
      "gone.xlsx: Cannot be opened: there is no such file or folder.",
      "nothing here: The folder holds no workbook file (.xlsx, .xls, .et, …). For those in its folders add --recursive.",
      "2 files could not be checked.",
      "2 files, 0 forms: 0 errors, 0 warnings, 0 for information.",
      "",
    ]);
    expect(rubric(folder, "check", "filled.xlsx", "--lang", "en").stdout).toContain(
      "1 file, 1 form: 1 error, 2 warnings",
    );
  });

  test("what was left beside an open file is passed over with a word; alone, it is nothing that was checked", () => {
    writeFileSync(inFolder("~$filled.xlsx"), Buffer.alloc(165, 0x20));
    const among = rubric(folder, "check", "~$filled.xlsx", "filled.xlsx", "--format", "json");
    expect(among.status).toBe(1);
    expect((JSON.parse(among.stdout) as Report).files.map(({ problem }) => problem?.code ?? null)).toEqual([
      "lock-file",
      null,
    ]);
    expect(rubric(folder, "check", "~$filled.xlsx").status).toBe(2);
    expect(rubric(folder, "read", "~$filled.xlsx", "filled.xlsx").status).toBe(0);
  });

  test("patterns of names are expanded by the command itself", () => {
    const { stdout, status } = rubric(folder, "check", "fill??.xlsx", "没有*.xlsx", "--format", "json");
    expect(status).toBe(2);
    expect((JSON.parse(stdout) as Report).files.map(({ file, problem }) => [file, problem?.code ?? null])).toEqual([
      ["filled.xlsx", null],
      ["没有*.xlsx", "unreadable"],
    ]);
  });

  test("what never ends is not read for ever", () => {
    const endless = existsSync("/dev/zero") ? "/dev/zero" : inFolder("large.xlsx");
    if (endless !== "/dev/zero") writeFileSync(endless, Buffer.alloc(LARGEST_FILE + 1));
    const { stdout } = rubric(folder, "check", endless, "filled.xlsx", "--format", "json");
    const { files } = JSON.parse(stdout) as Report;
    expect(files.map(({ problem }) => problem?.code ?? null)).toEqual(["too-large", null]);
  });

  test("a file that takes too long is stopped, the next one is checked", () => {
    const cells = Array.from(
      { length: 50_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c><c r="B${row + 1}"><v>2</v></c></row>`,
    );
    writeFileSync(inFolder("slow.xlsx"), ooxml(worksheet(cells.join(""))));
    const { stdout } = rubric(folder, "check", "slow.xlsx", "filled.xlsx", "--timeout", "0.05", "--format", "json");
    const { files } = JSON.parse(stdout) as Report;
    expect(files[0]?.problem?.code).toBe("timeout");
    const patient = rubric(folder, "check", "slow.xlsx", "filled.xlsx", "--format", "json");
    expect((JSON.parse(patient.stdout) as Report).files.map(({ problem }) => problem?.code)).toEqual([
      "no-table",
      undefined,
    ]);
  });
});

describe("new", () => {
  test("an empty form asks for its fields and for every score, and for nothing else", () => {
    const { stdout } = rubric(folder, "check", "empty.xlsx", "--format", "json");
    const { files } = JSON.parse(stdout) as Report;
    const ids = files[0]?.forms[0]?.findings.filter(({ severity }) => severity === "error").map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(["score-missing", "field-missing"]));
    expect(ids?.filter((id) => id === "score-missing")).toHaveLength(26);
  });

  test("a year that stands inside a text is filled in there", () => {
    const panyu = inRoot("tests/cases/panyu-2021/published.json");
    rubric(folder, "new", "panyu-2021", "-o", "panyu.xlsx", "--filled", panyu);
    const { Sheets } = read(readFileSync(inFolder("panyu.xlsx")));
    expect(Sheets["自评表"]?.["A2"]).toMatchObject({ v: "（2021年度）" });
  });

  test("the add-in's formulas hold the same scores", () => {
    const filled = ["--filled", published, "--filled", inputs];
    rubric(folder, "new", "tianhe-2023", "-o", "addin.xlsx", "--formulas", "addin", ...filled);
    const { stdout } = rubric(folder, "read", "addin.xlsx", "--format", "json");
    const { files } = JSON.parse(stdout) as { files: { forms: { total: { score: { reading: unknown } } }[] }[] };
    expect(files[0]?.forms[0]?.total.score.reading).toEqual({ kind: "number", value: 98.68 });
  });

  test("the form is of the year and the unit that are named", () => {
    const asked = ["--year", "2025", "--unit", "某市水务局"];
    const { status, stderr } = rubric(folder, "new", "hunan-department", "-o", "dated.xlsx", ...asked);
    expect([status, stderr.trimEnd().split("\n")]).toEqual([0, [expect.stringContaining("dated.xlsx")]]);
    const { Sheets, SheetNames } = read(readFileSync(inFolder("dated.xlsx")));
    expect(SheetNames).toEqual(["部门整体自评表", "基础数据表"]);
    const texts = (sheet: string) => Object.values(Sheets[sheet] ?? {}).map((cell) => (cell as { v?: unknown }).v);
    expect(texts("部门整体自评表")).toEqual(expect.arrayContaining(["2025年度部门整体支出绩效自评表", "某市水务局"]));
    expect(texts("基础数据表")).toContain("2025年度部门整体支出绩效评价基础数据表");
  });

  test("what a year or a unit does not reach is told, and a year that is none is refused", () => {
    const asked = ["--year", "2025", "--unit", "某局"];
    const bare = rubric(folder, "new", "yitihua-import", "-o", "bare.xlsx", ...asked);
    expect([bare.status, bare.stderr]).toEqual([0, expect.stringContaining("--unit")]);
    const refused = rubric(folder, "new", "tianhe-2023", "-o", "none.xlsx", "--year", "去年");
    expect([refused.status, existsSync(inFolder("none.xlsx"))]).toEqual([2, false]);
    expect(refused.stderr).toContain("--year");
    expect(refused.stderr).toContain("去年");
  });

  test("entries without a line are told", () => {
    writeFileSync(inFolder("entries.json"), JSON.stringify({ lines: [{ name: "没有这一行", score: 1 }] }));
    const { status, stderr } = rubric(folder, "new", "tianhe-2023", "-o", "x.xlsx", "--filled", "entries.json");
    expect(status).toBe(0);
    expect(stderr).toContain("没有这一行");
  });
});

test("columns are read out in words", () => {
  expect(rubric(folder, "read", "filled.xlsx").stdout).toContain("F 栏“分值” → 三级指标分值（确定）");
  expect(rubric(folder, "read", "filled.xlsx", "--lang", "en").stdout).toContain("Weight, level 3");
});

test("a pack is made from a file, and inserted again", () => {
  copyFileSync(inFolder("filled.xlsx"), inFolder("自评表.et"));
  expect(rubric(folder, "pack", "自评表.et", "-o", "made.json").status).toBe(0);
  const made = JSON.parse(readFileSync(inFolder("made.json"), "utf8")) as { parts: unknown[] };
  expect(made.parts).toHaveLength(1);
  expect(rubric(folder, "new", "made.json", "-o", "again.xlsx", "--filled", published).status).toBe(0);
  const { stdout } = rubric(folder, "check", "again.xlsx", "--format", "json");
  const found = (JSON.parse(stdout) as Report).files[0]?.forms[0]?.findings.filter(
    ({ severity }) => severity !== "information",
  );
  expect(found?.map(({ id }) => id).sort()).toEqual([
    "deduction-without-justification",
    "justification-basis-only",
    "unmet-reason-none",
  ]);
});

test("packs are listed, in words and as data, with what is uncertain of them", () => {
  const list = JSON.parse(rubric(folder, "packs", "--format", "json").stdout) as { id: string; uncertain: string[] }[];
  expect(list.map(({ id }) => id)).toEqual(shippedShelf.map(({ id }) => id));
  expect(list.find(({ id }) => id === "tianhe-2023")).toMatchObject({
    version: 1,
    year: 2023,
    lines: 26,
    uncertain: [],
  });
  const lines = rubric(folder, "packs").stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(list.reduce((count, { uncertain }) => count + 1 + uncertain.length, 0));
  for (const { id, name, uncertain } of shippedShelf) {
    const at = lines.findIndex((line) => line.startsWith(id + " ") || line.startsWith(`${id}\t`));
    expect(lines[at]).toContain(name["zh-CN"]);
    uncertain.forEach((text, index) => expect(lines[at + 1 + index]).toContain(text["zh-CN"]));
  }
  expect(rubric(folder, "packs", "--lang", "en").stdout).toContain("Hunan");
});

describe("what cannot run says so and ends with 2", () => {
  test.each([
    [[], "rubric check"],
    [["chek", "filled.xlsx"], "chek"],
    [["check"], "--help"],
    [["check", "filled.xlsx", "--format", "pdf"], "text|json|markdown|sarif"],
    [["check", "filled.xlsx", "--timeout", "-1"], "--timeout"],
    [["check", "filled.xlsx", "--lang", "fr"], "--lang"],
    [["check", "filled.xlsx", "--what"], "没有“--what”这个选项"],
    [["check", "filled.xlsx", "--format"], "选项 --format 后面缺少值"],
    [["new"], "请指定评分表包"],
    [["new", "gone.json", "-o", "x.xlsx"], "打不开 gone.json：没有这个文件"],
    [["new", "tianhe-2023", "-o", "x.xlsx", "--filled", "gone.json"], "打不开 gone.json：没有这个文件"],
    [["new", "nowhere-1999", "-o", "x.xlsx"], "nowhere-1999"],
    [["new", "tianhe-2023"], "-o"],
    [["new", "not.xlsx", "-o", "x.xlsx"], "not.xlsx"],
    [["new", "tianhe-2023", "-o", "x.xlsx", "--filled", "not.xlsx"], "not.xlsx"],
    [["new", "tianhe-2023", "-o", "no/folder/x.xlsx"], "no/folder"],
    [["pack", "other.xlsx"], "other.xlsx"],
    [["pack", "filled.xlsx", "--sheet", "没有"], "没有"],
  ])("%j", (args, told) => {
    const { status, stdout, stderr } = rubric(folder, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
    expect(stdout).toBe("");
  });
});

test("help in two languages", () => {
  expect(rubric(folder, "--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("用法") });
  expect(rubric(folder, "--help", "--lang", "en")).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("Usage"),
  });
});

describe("a pack of one's own", () => {
  const report = (file: string): { readonly forms: readonly { readonly pack: string | null }[] } => {
    const { stdout } = rubric(folder, "check", file, "--format", "json");
    return (JSON.parse(stdout) as { files: [{ forms: [{ pack: string | null }] }] }).files[0];
  };

  test("travels in the file: the form is checked by it where nobody has the pack", () => {
    writeFileSync(inFolder("own.json"), JSON.stringify(ownPack()));
    expect(rubric(folder, "new", "own.json", "-o", "own.xlsx").status).toBe(0);
    rmSync(inFolder("own.json"));
    expect(report("own.xlsx").forms.map(({ pack }) => pack)).toEqual(["own-2024"]);
    expect(rubric(folder, "check", "own.xlsx").stderr).toBe("");
  });

  test("that was broken on the way is told, and the form is checked without it", () => {
    const parts = unzipSync(readFileSync(inFolder("own.xlsx")));
    const item = new TextDecoder().decode(parts["customXml/item1.xml"]);
    parts["customXml/item1.xml"] = new TextEncoder().encode(item.replace('"version":3', '"version":"3"'));
    writeFileSync(inFolder("broken.xlsx"), zipSync(parts));
    const { stderr } = rubric(folder, "check", "broken.xlsx", "--lang", "en");
    expect(stderr).toMatch(/^broken\.xlsx: Rubric pack 1 .*version.*integer.*insert/);
    expect(report("broken.xlsx").forms.map(({ pack }) => pack)).toEqual([null]);
  });
});

describe("rules", () => {
  const quiet = { ...ownPack("quiet"), checks: { off: ["score-missing", "field-missing"] } };
  const rulesOf = (...args: readonly string[]) =>
    (
      JSON.parse(rubric(folder, "check", ...args, "--format", "json").stdout) as {
        files: [{ forms: [{ rules: { id: string; by: string } }] }];
      }
    ).files[0].forms[0].rules;

  test("a file that switches checks off is checked all the same, and told of, unless it is trusted", () => {
    writeFileSync(inFolder("quiet.json"), JSON.stringify(quiet));
    expect(rubric(folder, "new", "quiet.json", "-o", "quiet.xlsx").status).toBe(0);
    const strict = rubric(folder, "check", "quiet.xlsx");
    expect(strict.status).toBe(1);
    expect(strict.stdout).toMatch(/score-missing/);
    expect(strict.stdout).toMatch(/“quiet”/);
    const trusting = rubric(folder, "check", "quiet.xlsx", "--trust-file");
    expect(trusting.stdout).not.toMatch(/score-missing/);
    expect(trusting.stdout).toMatch(/“quiet”/);
  });

  test("are those that were asked for, by name, id or file, and nothing is checked by a wrong file", () => {
    expect(rulesOf("filled.xlsx")).toMatchObject({ id: "general", by: "default" });
    expect(rulesOf("filled.xlsx", "--rules", "广西")).toMatchObject({ id: "guangxi", by: "checker" });
    const name = { "zh-CN": "我县", "en-US": "Our county" };
    const own = { id: "county", version: 1, name, source: name, checks: {} };
    writeFileSync(inFolder("county.json"), JSON.stringify(own));
    expect(rulesOf("filled.xlsx", "--rules", "county.json")).toMatchObject({ id: "county" });
    writeFileSync(inFolder("county.json"), JSON.stringify({ ...own, checks: { nothing: {} } }));
    const wrong = rubric(folder, "check", "filled.xlsx", "--rules", "county.json");
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("/checks/nothing");
    expect(rubric(folder, "check", "filled.xlsx", "--rules", "nowhere").stderr).toContain("guangxi");
    expect(rubric(folder, "rules").stdout).toContain("guangxi");
  });

  test("--ledger has each check in a line of text, and in JSON as the schema has it", () => {
    const text = rubric(folder, "check", "filled.xlsx", "--ledger").stdout;
    expect(text.match(/^filled\.xlsx:自评表: (?:查出问题|没能全查|没有问题|不适用) [a-z0-9-]+: /gm)?.length).toBe(
      allChecks.length,
    );
    const json = JSON.parse(rubric(folder, "check", "filled.xlsx", "--ledger", "--format", "json").stdout) as unknown;
    const validate = new Ajv().compile(schema);
    expect([validate(json), validate.errors]).toEqual([true, null]);
  });
});
