/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { recognise } from "../../../src/form/recognise";
import type { FileDoor } from "../../../src/taskpane/commands/command";
import { byName, reportForm, type FormReport } from "../../../src/report/formReport";
import { carryingFile, everyCheck } from "../support/carryingFile";
import { foreignRows, gridOf } from "../support/smallForm";
import { renderPane } from "../support/renderPane";

function checkedForm(): FormReport {
  const grid = gridOf("项目表", foreignRows);
  const form = recognise(grid);
  if (!form) throw new Error("the form is not recognised");
  return reportForm(form, byName([grid]));
}

const answer: FileDoor = ({ name }) =>
  Promise.resolve(
    name === "坏.xlsx"
      ? { kind: "unreadable", problem: { code: "damaged", args: {} } }
      : name === "名单.xlsx"
        ? { kind: "checked", forms: [], noForm: { reason: "no-score", sheet: "名单" }, packProblems: [] }
        : { kind: "checked", forms: [checkedForm()], noForm: null, packProblems: [] },
  );

const chosen = ["项目.xlsx", "坏.xlsx", "名单.xlsx"].map((name) => new File(["x"], name));
const picker = () => {
  const input = document.querySelector<HTMLInputElement>("input[type=file][multiple]");
  if (!input) throw new Error("no place to choose files");
  return input;
};

async function opened() {
  const pane = await renderPane({}, undefined, answer);
  await pane.user.upload(picker(), chosen);
  await screen.findByRole("heading", { name: "文件检查" });
  return pane;
}

test("each file has its forms and problems, with cells named; a bad file says what to do", async () => {
  await opened();
  const good = await screen.findByRole("region", { name: "项目.xlsx" });
  expect(good).toHaveTextContent("项目支出绩效自评表（项目表）");
  expect(good).toHaveTextContent("总分 98 / 100，已填 3/3 行");
  expect(
    within(good)
      .getByText(/培训人次/)
      .closest("li"),
  ).toHaveTextContent(/扣 2 分.*项目表 F3/);
  expect(screen.getByRole("region", { name: "坏.xlsx" })).toHaveTextContent(/^坏\.xlsx文件不完整或已损坏/);
  expect(screen.getByRole("region", { name: "名单.xlsx" })).toHaveTextContent("没有“得分”或“自评分”列");
});

test("a mistake of the program's own says what to do, and keeps what it says for the maintainer", async () => {
  const { user } = await renderPane({}, undefined, () => Promise.resolve({ kind: "failed", detail: "TypeError: x" }));
  await user.upload(picker(), chosen.slice(0, 1));
  const region = await screen.findByRole("region", { name: "项目.xlsx" });
  expect(region).toHaveTextContent("检查没有完成请再选一次这个文件");
  expect(within(region).getByText("TypeError: x").closest("details")).not.toHaveAttribute("open");
});

test("the help of a check is there as well", async () => {
  const { user } = await opened();
  await user.click((await screen.findAllByRole("button", { name: /^怎么改：/ }))[0]!);
  expect(screen.getByText("为什么")).toBeInTheDocument();
});

test("the list is copied as a text that is Markdown, too", async () => {
  const { user } = await opened();
  await user.click(await screen.findByRole("button", { name: "复制清单" }));
  expect(await screen.findByText("已复制")).toBeInTheDocument();
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(
    /^# 自评表检查结果\n\n共 3 个文件、1 张自评表：.*\n\n.*general.*\n\n## 项目\.xlsx\n\n### 项目表\n/,
  );
  expect(text).toContain("\n| 项目表!F3 | 错误 | deduction-without-justification | 培训人次 | ");
  expect(text).toContain("\n## 坏.xlsx\n\n坏.xlsx: 文件不完整或已损坏");
  expect(text).toContain("\n## 名单.xlsx\n\n名单.xlsx: 工作表“名单”里的指标表没有得分栏");
});

test("a workbook whose pack switches the checks off is checked all the same, and that it wanted that is told", async () => {
  const { user } = await renderPane({});
  await user.upload(picker(), [carryingFile({ off: everyCheck }), carryingFile(undefined, "不说.xlsx")]);
  const quiet = await screen.findByRole("region", { name: "随带.xlsx" });
  const silent = await screen.findByRole("region", { name: "不说.xlsx" });
  const listed = (region: HTMLElement): (string | null)[] =>
    within(region)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
  await waitFor(() => expect(listed(silent)).not.toEqual([]));
  expect(listed(quiet)).toEqual(listed(silent));
  const told = `文件里随带的评分表包“quiet”要关掉 `;
  expect(quiet).toHaveTextContent(told);
  expect(silent).not.toHaveTextContent(told);
  await user.click(screen.getByRole("button", { name: "复制清单" }));
  expect(await screen.findByText("已复制")).toBeInTheDocument();
  const text = await navigator.clipboard.readText();
  expect(text.split(told)).toHaveLength(2);
  expect(text.match(/\| score-missing \|/g)?.length).toBeGreaterThan(1);
});

test("the way back leads to the workbook", async () => {
  const { user } = await opened();
  await user.click(screen.getByRole("button", { name: "返回" }));
  expect(screen.getByRole("button", { name: "插入评分表" })).toBeInTheDocument();
  expect(screen.queryByText("坏.xlsx")).not.toBeInTheDocument();
});
