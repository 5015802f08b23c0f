import { copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CFB } from "@e965/xlsx";
import { LARGEST_FILE } from "../../src/workbookFiles/limits";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import { inRoot } from "../../tools/build/places";
import { rubric, testFolder } from "./support/rubric";

jest.setTimeout(240_000);

const folder = testFolder();
const inFolder = (...names: readonly string[]): string => path.join(folder, ...names);

/** What Excel makes of a workbook with a password: a container with these two streams. */
function encrypted(): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const name of ["EncryptionInfo", "EncryptedPackage"]) CFB.utils.cfb_add(container, `/${name}`, Buffer.alloc(64));
  return CFB.write(container, { type: "buffer" }) as Uint8Array;
}

beforeAll(() => {
  const entries = inRoot("tests/cases/tianhe-2023/published.json");
  mkdirSync(inFolder("报送", "下级"), { recursive: true });
  rubric(folder, "new", "tianhe-2023", "-o", "报送/甲.xlsx", "--filled", entries);
  copyFileSync(inFolder("报送", "甲.xlsx"), inFolder("报送", "甲（再报）.xlsx"));
  copyFileSync(inFolder("报送", "甲.xlsx"), inFolder("报送", "下级", "乙.xlsx"));
  writeFileSync(inFolder("报送", "坏.xlsx"), readFileSync(inFolder("报送", "甲.xlsx")).subarray(0, 3000));
  writeFileSync(inFolder("报送", "~$甲.xlsx"), Buffer.alloc(165, 0x20));
  writeFileSync(inFolder("报送", "加密.xlsx"), encrypted());
  writeFileSync(inFolder("报送", "巨大.xlsx"), "PK");
  // Nothing is written: the file is only said to be so long.
  truncateSync(inFolder("报送", "巨大.xlsx"), LARGEST_FILE + 1);
});

interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly problem: { readonly code: string } | null;
    readonly forms: readonly {
      readonly unit: string;
      readonly year: string;
      readonly total: number;
      readonly grade: string;
    }[];
  }[];
}

test("a folder of good, broken, doubled and huge files: a row each, whatever the others are", () => {
  const { status, stdout, stderr } = rubric(folder, "check", "报送", "--format", "json", "--jobs", "3");
  expect(status).toBe(2);
  const { files } = JSON.parse(stdout) as Report;
  expect(Object.fromEntries(files.map(({ file, problem }) => [file, problem?.code ?? null]))).toEqual({
    "报送/坏.xlsx": "damaged",
    "报送/加密.xlsx": "encrypted",
    "报送/巨大.xlsx": "too-large",
    "报送/甲.xlsx": null,
    "报送/甲（再报）.xlsx": null,
  });
  expect(files.find(({ file }) => file === "报送/甲.xlsx")?.forms[0]).toMatchObject({ year: "2023", total: 98.68 });
  // Left out, and sent twice.
  expect(stderr).toContain("~$甲.xlsx");
  expect(stderr).toMatch(/2023.*甲\.xlsx、报送\/甲（再报）\.xlsx/);
});

test("-o writes the register, whose links lead from where it lies, and leaves nothing beside it", async () => {
  mkdirSync(inFolder("结果"), { recursive: true });
  const { status, stdout, stderr } = rubric(folder, "check", "报送", "-r", "-o", "结果/台账.xlsx");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("结果/台账.xlsx");
  const { grids } = await readWorkbookFile("台账.xlsx", readFileSync(inFolder("结果", "台账.xlsx")));
  const register = grids.find(({ sheet }) => sheet === "台账");
  expect(register?.values.slice(1).map((row) => row[10])).toEqual(
    expect.arrayContaining([
      "报送/甲.xlsx",
      "报送/甲（再报）.xlsx",
      "报送/坏.xlsx",
      "报送/巨大.xlsx",
      "报送/下级/乙.xlsx",
    ]),
  );
  const html = rubric(folder, "check", "报送/甲.xlsx", "-o", "结果/甲.html");
  expect(html.status).toBe(1);
  const page = readFileSync(inFolder("结果", "甲.html"), "utf8");
  expect(page).toContain(`href="./../${encodeURIComponent("报送")}/${encodeURIComponent("甲.xlsx")}"`);
  expect(page).not.toMatch(/<script|https?:\/\//i);
});

test("a register among the forms is passed over with a word, whatever it is called", () => {
  copyFileSync(inFolder("结果", "台账.xlsx"), inFolder("结果", "汇总.xlsx"));
  const { status, stdout, stderr } = rubric(folder, "check", "结果/汇总.xlsx", "报送/甲.xlsx", "--format", "json");
  expect(status).toBe(1);
  const { files } = JSON.parse(stdout) as Report;
  expect(files.map(({ file, problem }) => [file, problem?.code ?? null])).toEqual([
    ["结果/汇总.xlsx", "own-report"],
    ["报送/甲.xlsx", null],
  ]);
  expect(stderr).toContain("结果/汇总.xlsx");
});

test("-o is never passed over in silence", () => {
  expect(rubric(folder, "rules", "-o", "rules.json").status).toBe(0);
  expect(JSON.parse(readFileSync(inFolder("rules.json"), "utf8"))).toEqual(
    expect.arrayContaining([expect.objectContaining({ id: "general" })]),
  );
  expect(rubric(folder, "read", "报送/甲.xlsx", "-o", "read.txt").stdout).toBe("");
  expect(readFileSync(inFolder("read.txt"), "utf8")).toContain("总分");
  const csv = rubric(folder, "check", "报送/甲.xlsx", "-o", "list.csv");
  expect(csv.status).toBe(1);
  expect(readFileSync(inFolder("list.csv"), "utf8").startsWith("\uFEFF")).toBe(true);
});

test("a target that cannot be written is told before any file is read, and stays as it was", () => {
  writeFileSync(inFolder("开着.xlsx"), "before");
  writeFileSync(inFolder("~$开着.xlsx"), "somebody");
  const cases: readonly (readonly [readonly string[], string])[] = [
    [["-o", "没有/台账.xlsx"], "没有/台账.xlsx"],
    [["-o", "报送"], "报送"],
    [["-o", "开着.xlsx"], "~$开着.xlsx"],
    [["-o", "台账.pdf"], ".xlsx"],
    [["-o", "台账.xlsx", "--format", "csv"], ".csv"],
    [["--format", "xlsx"], "-o"],
    [["--jobs", "0"], "--jobs"],
  ];
  for (const [args, told] of cases) {
    const { status, stderr, stdout } = rubric(folder, "check", "不在.xlsx", ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(told);
    expect(stderr).not.toContain("不在.xlsx");
  }
  expect(statSync(inFolder("开着.xlsx")).size).toBe("before".length);
});

test("files without a form say so one by one, and all together", () => {
  mkdirSync(inFolder("名单"));
  for (const name of ["一.csv", "二.csv"]) writeFileSync(inFolder("名单", name), "姓名,科室\n甲,财务\n");
  const { status, stderr, stdout } = rubric(folder, "check", "名单", "--format", "csv", "--lang", "en");
  expect(status).toBe(2);
  expect(stdout.split("\r\n").filter((line) => line.includes("no-table"))).toHaveLength(2);
  expect(stderr).toContain("None of these files holds a form");
});
