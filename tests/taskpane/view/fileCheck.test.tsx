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

const row = (name: RegExp): HTMLElement => screen.getByRole("row", { name });

/** Opens a file of the register, once it is read. */
async function open(
  { user }: Pick<Awaited<ReturnType<typeof renderPane>>, "user">,
  name: string,
): Promise<HTMLElement> {
  const [line] = await screen.findAllByRole("row", { name: new RegExp(name) });
  await user.click(within(line!).getByRole("button"));
  return screen.findByRole("region", { name });
}

test("a row a form, the worst first; a file that could not be read has a row with the reason", async () => {
  await opened();
  await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(1 + 3));
  const [, ...rows] = screen.getAllByRole("row").map(({ textContent }) => textContent);
  expect(rows.slice(0, 2).every((text) => /坏\.xlsx|名单\.xlsx/.test(text ?? ""))).toBe(true);
  expect(row(/坏\.xlsx/)).toHaveTextContent("文件不完整或已损坏");
  expect(
    within(row(/项目\.xlsx/))
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(expect.arrayContaining(["项目表", "98", "项目.xlsx"]));
});

test("chips and the search choose rows, a heading orders them, and all come back", async () => {
  const { user } = await opened();
  await user.click(await screen.findByRole("button", { name: "打不开 2" }));
  expect(screen.getAllByRole("row")).toHaveLength(1 + 2);
  await user.type(screen.getByRole("searchbox"), "名单");
  expect(screen.getAllByRole("row")).toHaveLength(1 + 1);
  await user.clear(screen.getByRole("searchbox"));
  await user.click(screen.getByRole("button", { name: "全部 3" }));
  const heading = screen.getByRole("columnheader", { name: /文件/ });
  await user.click(within(heading).getByRole("button"));
  expect(heading).toHaveAttribute("aria-sort", "ascending");
  await user.click(within(heading).getByRole("button"));
  expect(heading).toHaveAttribute("aria-sort", "descending");
});

test("a file has its forms and problems, with cells named; a bad file says what to do", async () => {
  const pane = await opened();
  const good = await open(pane, "项目.xlsx");
  expect(good).toHaveTextContent("项目支出绩效自评表（项目表）");
  expect(good).toHaveTextContent("满分 100 分，已填 3/3 行");
  expect(
    within(good)
      .getByText(/培训人次/)
      .closest("li"),
  ).toHaveTextContent(/扣 2 分.*项目表 F3/);
  await pane.user.click(screen.getByRole("button", { name: "回到台账" }));
  expect(await open(pane, "坏.xlsx")).toHaveTextContent(/^坏\.xlsx文件不完整或已损坏/);
  await pane.user.click(screen.getByRole("button", { name: "回到台账" }));
  expect(await open(pane, "名单.xlsx")).toHaveTextContent("没有“得分”或“自评分”列");
});

test("a mistake of the program's own says what to do, and keeps what it says for the maintainer", async () => {
  const pane = await renderPane({}, undefined, () => Promise.resolve({ kind: "failed", detail: "TypeError: x" }));
  await pane.user.upload(picker(), chosen.slice(0, 1));
  const region = await open(pane, "项目.xlsx");
  expect(region).toHaveTextContent("检查没有完成请再选一次这个文件");
  expect(within(region).getByText("TypeError: x").closest("details")).not.toHaveAttribute("open");
});

test("the help of a check is there as well", async () => {
  const pane = await opened();
  await open(pane, "项目.xlsx");
  await pane.user.click((await screen.findAllByRole("button", { name: /^怎么改：/ }))[0]!);
  expect(screen.getByText("为什么")).toBeInTheDocument();
});

test("a file's problems are copied as sentences, without marks of Markdown", async () => {
  const pane = await opened();
  await open(pane, "项目.xlsx");
  await pane.user.click(screen.getByRole("button", { name: "复制问题" }));
  expect(await screen.findByText("已复制")).toBeInTheDocument();
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^项目\.xlsx\n项目表：.*总分 98/);
  expect(text).toMatch(/\n1\. .*（项目表!F3，错误）/);
  expect(text).not.toMatch(/[|#*]/);
});

test("a workbook whose pack switches the checks off is checked all the same, and that it wanted that is told", async () => {
  const pane = await renderPane({});
  await pane.user.upload(picker(), [carryingFile({ off: everyCheck }), carryingFile(undefined, "不说.xlsx")]);
  const listed = (region: HTMLElement): (string | null)[] =>
    within(region)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
  const told = `文件里随带的评分表包“quiet”要关掉 `;
  const silent = await open(pane, "不说.xlsx");
  const withoutPack = listed(silent);
  expect(silent).not.toHaveTextContent(told);
  await pane.user.click(screen.getByRole("button", { name: "回到台账" }));
  const quiet = await open(pane, "随带.xlsx");
  expect(listed(quiet)).toEqual(withoutPack);
  expect(quiet).toHaveTextContent(told);
  await pane.user.click(screen.getByRole("button", { name: "复制问题" }));
  expect(await screen.findByText("已复制")).toBeInTheDocument();
  expect((await navigator.clipboard.readText()).split(told)).toHaveLength(2);
});

test("the way back leads to the workbook, and everything is still there until it is cleared", async () => {
  const { user } = await opened();
  await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(1 + 3));
  await user.click(screen.getByRole("button", { name: "返回" }));
  expect(screen.getByRole("button", { name: "插入评分表" })).toBeInTheDocument();
  expect(screen.queryByText("坏.xlsx")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "文件检查（3）" }));
  expect(screen.getAllByRole("row")).toHaveLength(1 + 3);
  await user.upload(picker(), [new File(["x"], "坏.xlsx"), new File(["x"], "再来.xlsx")]);
  await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(1 + 4));
  await user.click(screen.getByRole("button", { name: "清空" }));
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
});
