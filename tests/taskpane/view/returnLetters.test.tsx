/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, screen, waitFor } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { registerReport } from "../../../src/report/register/workbook";
import { checkFile } from "../../../src/taskpane/fileCheck/checkFile";
import type { FileDoor } from "../../../src/taskpane/commands/command";
import { packs } from "../../../src/packs";
import { checkWorkbook } from "../../../src/report/checkWorkbook";
import { foreignRows, gridOf } from "../support/smallForm";
import { renderPane } from "../support/renderPane";

/** Scripts are loaded when they are needed, on a busy machine slowly. */
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);

const withUnit = (unit: string, reason: string) =>
  gridOf("项目表", [
    foreignRows[0]!,
    ["单位名称", unit],
    ...foreignRows.slice(1).map((row) => (row[3] === 50 ? [...row.slice(0, 5), reason] : row)),
  ]);

/** The second one explains what it lost. */
const grids = new Map([
  ["甲.xlsx", withUnit("甲局", "")],
  ["乙.xlsx", withUnit("乙局", "两名学员因病未参加培训，实际培训48人；已安排补训，12月底前完成。")],
]);

const answer: FileDoor = ({ name }) => {
  const grid = grids.get(name);
  if (name === "台账.xlsx") return Promise.resolve({ kind: "unreadable", problem: { code: "own-report", args: {} } });
  if (!grid) return Promise.resolve({ kind: "unreadable", problem: { code: "damaged", args: {} } });
  return Promise.resolve({ kind: "checked", forms: checkWorkbook([grid], packs), noForm: null, packProblems: [] });
};

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

/** What the page hands to the browser. */
function savedFiles(): readonly Saved[] {
  const saved: Saved[] = [];
  let last: Blob | null = null;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return "blob:x";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, blob: last });
  };
  return saved;
}

const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    reader.readAsArrayBuffer(blob);
  });

async function opened(names: readonly string[]) {
  const pane = await renderPane({}, undefined, answer);
  const input = document.querySelector<HTMLInputElement>("input[type=file][multiple]")!;
  await pane.user.upload(
    input,
    names.map((name) => new File(["x"], name)),
  );
  await screen.findByRole("heading", { name: "文件检查" });
  await waitFor(() => expect(document.querySelector("[aria-busy=true]")).toBeNull());
  return pane;
}

const make = () => screen.getByRole("button", { name: "生成退回意见", hidden: true });

test("what goes back gets its letter and its list, with the date due and the office, in one .zip", async () => {
  const saved = savedFiles();
  const { user } = await opened(["甲.xlsx", "乙.xlsx", "坏.xlsx", "台账.xlsx"]);
  await user.click(await screen.findByText("退回意见（2 份）"));
  await user.type(screen.getByLabelText("报送日期"), "12月5日");
  await user.type(screen.getByLabelText("审核单位"), "某市财政局");
  await user.click(make());
  expect(await screen.findByText(/已生成 2 份退回意见/)).toHaveTextContent(/退回意见\d{8}\.zip/);
  expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^退回意见\d{8}\.zip$/)]);
  const files = unzipSync(await bytesOf(saved[0]!.blob));
  expect(Object.keys(files).sort()).toEqual(["坏退回意见.docx", "甲局退回意见.docx", "甲局退回意见.xlsx"]);
  const letter = strFromU8(unzipSync(files["甲局退回意见.docx"]!)["word/document.xml"]!).replace(/<[^>]+>/g, "");
  expect(letter).toContain("12月5日前重新报送");
  expect(letter).toContain("某市财政局");
});

test("only the rows on show get letters, and where none goes back there is no button", async () => {
  const { user } = await opened(["甲.xlsx", "乙.xlsx", "坏.xlsx"]);
  await screen.findByText("退回意见（2 份）");
  await user.type(screen.getByRole("searchbox"), "甲局");
  expect(screen.getByText("退回意见（1 份）")).toBeInTheDocument();
  await user.clear(screen.getByRole("searchbox"));
  await user.type(screen.getByRole("searchbox"), "乙局");
  expect(screen.queryByText(/^退回意见/)).not.toBeInTheDocument();
});

test("what was typed stays while a file is looked at", async () => {
  const { user } = await opened(["甲.xlsx"]);
  await user.click(await screen.findByText("退回意见（1 份）"));
  await user.type(screen.getByLabelText("审核单位"), "财政局");
  await user.click(screen.getByRole("button", { name: "甲局" }));
  await user.click(await screen.findByRole("button", { name: "回到台账" }));
  expect(screen.getByLabelText("审核单位")).toHaveValue("财政局");
});

test("a register among the files is no row, and a word says why", async () => {
  const bytes = registerReport([], { language: "zh-CN", version: "1", uriOf: encodeURIComponent });
  const file = Object.assign(new File([Uint8Array.from(bytes)], "汇总.xlsx"), {
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  });
  expect(await checkFile(file)).toMatchObject({ problem: { code: "own-report" } });
  await opened(["甲.xlsx", "台账.xlsx"]);
  expect(screen.getAllByRole("row")).toHaveLength(1 + 1);
  expect(screen.getByText(/^台账\.xlsx: 这是导出的台账/)).toBeInTheDocument();
});
