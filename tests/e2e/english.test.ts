import type { FailKind } from "../../workbench/host/types";
import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";
import { bytesOf, openFile, projectRows } from "./support/workbookFile";

/** What can go wrong, told in English; the newer pages too. */
let workbench: WorkbenchPage;
let clerk: Clerk;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "en-US" } });
  clerk = new Clerk(workbench);
}, 120_000);
afterAll(() => workbench?.close());

const fail = (kind: FailKind, method: string) =>
  workbench.page.evaluate(([how, where]) => window.workbench.fail(how, 1, where), [kind, method] as const);
const protect = async (sheet: string, isProtected: boolean) =>
  (await clerk.pane()).evaluate(
    ([name, on]) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem(name);
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      }),
    [sheet, isProtected] as const,
  );
/** Chinese may only stand in what is the form's own: in quotation marks. */
const chinese = (text: string) => text.replace(/“[^”]*”/g, "").match(/\p{Script=Han}/u);

describe("an insertion that fails", () => {
  it.each<[FailKind, string, RegExp]>([
    ["cellEdit", "A cell is being edited", /Press Enter or Esc/],
    ["protected", "The workbook is protected", /Turn off Protect Workbook/],
    ["lostFocus", "Another window is in front", /Go back to the workbook/],
    ["middle", "The insertion did not finish", /the workbook is unchanged/],
  ])(
    "%s: it is said, with what to do, and the same button works again",
    async (kind, title, advice) => {
      await fail(kind, "Add");
      await clerk.press("Insert form");
      const problem = await clerk.problem();
      expect(problem).toContain(title);
      expect(problem).toMatch(advice);
      expect(chinese(problem)).toBeNull();
      expect(await clerk.sheets()).toEqual(["Sheet1"]);
      await clerk.press("Try again");
      await clerk.read("Form inserted");
      await clerk.press("Undo insertion");
      await clerk.press("Delete");
      await clerk.read("Insertion undone");
      expect(await clerk.sheets()).toEqual(["Sheet1"]);
    },
    90_000,
  );
});

describe("a workbook of somebody else", () => {
  const column = async (heading: string) =>
    (await clerk.pane()).getByRole("combobox", { name: `What “${heading}” is` });

  it("lists its forms and what the columns were taken for", async () => {
    await openFile(workbench, bytesOf({ 培训: projectRows, 另一张: projectRows }), "培训.xlsx");
    await (await clerk.pane()).getByRole("combobox", { name: "Form to check (2 found)" }).waitFor();
    await (await clerk.read(/What the columns were taken for/)).click();
    expect(await (await column("得分")).inputValue()).toContain("score");
  });

  it("tells that a correction was not kept, and keeps it at the next try", async () => {
    const customXml = () => workbench.page.evaluate(async () => (await window.workbench.save()).length);
    const before = await customXml();
    await fail("cellEdit", "Add");
    await (await column("偏差原因分析及改进措施")).selectOption({ label: "Note" });
    expect(await clerk.problem()).toContain("A cell is being edited");
    expect(await customXml()).toBe(before);
    await clerk.press("Try again");
    await clerk.read("corrected");
    await clerk.press("Recognise columns again");
    await (await clerk.pane()).getByText("corrected", { exact: true }).waitFor({ state: "hidden" });
  });

  it("names the protected sheet that is in the way", async () => {
    await protect("培训", true);
    await clerk.press("Mark problems");
    const problem = await clerk.problem();
    expect(problem).toContain("The sheet is protected");
    await (await clerk.read("Details")).click();
    await (await clerk.pane()).getByRole("alert").getByText("培训").waitFor();
    await protect("培训", false);
    await clerk.press("Try again");
    await clerk.read("The problems are marked in the sheet");
    await clerk.press("Clear marks");
  });
});

describe("files", () => {
  it("that cannot be read, and packs that are none, are told", async () => {
    await openFile(workbench, bytesOf({ 空白: [["一"]] }), "空白.xlsx");
    await clerk.read("Insert form");
    const pane = await clerk.pane();
    const file = (name: string, bytes: readonly number[]) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });
    await pane
      .locator(".field", { hasText: "Choose a form" })
      .locator("input[type=file][accept='.json']")
      .setInputFiles([file("pack.json", [123, 125])]);
    expect(await clerk.problem()).toContain("Not a rubric pack");
    const good = bytesOf({ 培训: projectRows });
    await pane
      .locator("input[type=file][multiple]")
      .first()
      .setInputFiles([file("half.xlsx", good.slice(0, good.length / 2)), file("list.csv", [49, 44, 50])]);
    const row = (name: string) => pane.locator("table.register tbody tr", { hasText: name });
    await row("list.csv").getByText("No self-evaluation form found").waitFor();
    expect(await row("half.xlsx").innerText()).toContain("The file is incomplete or damaged");
    const register = await pane.locator("main").innerText();
    expect(chinese(register.replace(/\([^)]*\)/g, ""))).toBeNull();
  });
});

it("leaves nothing uncaught", () => {
  expect(workbench.errors).toEqual([]);
});
