import path from "node:path";
import type { Frame } from "playwright-core";
import { type RunningServer, startServer } from "../../workbench/server/startServer";
import { WorkbenchPage } from "./support/workbenchPage";

const FOLDERS = { "/tiny": path.join(__dirname, "fixtures/tiny") };

/** The add-in's own server, which whoever started the workbench allowed. */
let addins: RunningServer;
let workbench: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  addins = await startServer({ port: 0, folders: FOLDERS });
  const query = {
    lang: "en-US",
    pane: new URL("/tiny/tiny.html", addins.url).href,
    namespace: "TINY",
    functions: "/tiny/functions.json",
  };
  workbench = await WorkbenchPage.open({ query, folders: FOLDERS, paneHosts: [new URL(addins.url).origin] });
  pane = await workbench.pane();
}, 120_000);
afterAll(async () => {
  await workbench?.close();
  await addins?.close();
});

describe("another add-in's page", () => {
  it("finds itself in Excel on the web", async () => {
    await pane.getByText("Excel OfficeOnline").waitFor();
    expect(await workbench.page.locator(".ribbon-button").allInnerTexts()).toEqual([
      "New",
      "Open",
      "Save",
      "Show pane",
    ]);
  });

  it("writes and reads", async () => {
    const values = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        range.values = [
          ["one", 2],
          [true, ""],
        ];
        range.load("values");
        await context.sync();
        return range.values;
      }),
    );
    expect(values).toEqual([
      ["one", 2],
      [true, ""],
    ]);
    expect(await workbench.page.evaluate(() => window.workbench.values("Sheet1", "A1:B1"))).toEqual([["one", 2]]);
  });

  it("gets Excel's errors", async () => {
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("missing").load("name");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe("ItemNotFound");
  });

  it("hears of changes in the sheet", async () => {
    const changed = pane.evaluate(() =>
      Excel.run(async (context) => {
        const heard = new Promise<string>((resolve) => {
          context.workbook.worksheets
            .getActiveWorksheet()
            .onChanged.add((args) => Promise.resolve(resolve(args.address)));
        });
        await context.sync();
        document.body.dataset.listening = "yes";
        return heard;
      }),
    );
    await pane.locator("body[data-listening]").waitFor();
    await workbench.page.evaluate(() => window.workbench.set("Sheet1", "C5", [["typed"]]));
    expect(await changed).toBe("C5");
  });

  it("computes its functions in cells, and their errors", async () => {
    await workbench.page.evaluate(() =>
      window.workbench.set("Sheet1", "D1:D2", [["=TINY.TWICE(21)"], ["=TINY.REFUSE()"]]),
    );
    await workbench.page.evaluate(() => window.workbench.settled());
    expect(await workbench.page.evaluate(() => window.workbench.values("Sheet1", "D1:D2"))).toEqual([
      [42],
      ["#VALUE!"],
    ]);
  });

  it("sets validation that lets a fast typist through and takes refused entries back", async () => {
    const { page } = workbench;
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("F1:F9");
        dataValidation.rule = { decimal: { formula1: 0, formula2: "=$G$1", operator: "Between" } };
        dataValidation.errorAlert = { style: "Stop", title: "", message: "Too much", showAlert: true };
        await context.sync();
      }),
    );
    await page.evaluate(() => window.workbench.set("Sheet1", "G1", [[10]]));
    await page.evaluate(() => window.workbench.select("Sheet1", "F1"));
    // The pane had the focus last.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await page.keyboard.type(String(number));
      await page.keyboard.press("Enter");
    }
    expect(await page.evaluate(() => window.workbench.values("Sheet1", "F1:F8").flat())).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);

    await page.keyboard.type("99");
    await page.keyboard.press("Enter");
    await page.getByText("Too much").waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Too much").waitFor({ state: "hidden" });
    expect(await page.evaluate(() => window.workbench.values("Sheet1", "F9"))).toEqual([[""]]);
    // What was typed is back in the cell, to be edited.
    await page.keyboard.press("End");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => window.workbench.values("Sheet1", "F9"))).toEqual([[9]]);
  });

  it("uses the common API: selection, settings, document address", async () => {
    await workbench.page.evaluate(() => window.workbench.select("Sheet1", "A1:B1"));
    const selected = await pane.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.document.getSelectedDataAsync(Office.CoercionType.Matrix, (result) => resolve(result.value)),
        ),
    );
    expect(selected).toEqual([["one", 2]]);

    const setting = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set("key", { a: 1 });
          Office.context.document.settings.saveAsync(() =>
            Office.context.document.settings.refreshAsync(({ value }) => resolve(value.get("key"))),
          );
        }),
    );
    expect(setting).toEqual({ a: 1 });
    expect(await pane.evaluate(() => Office.context.document.url)).toMatch(/Book1\.xlsx$/);
  });

  it("shows and hides its pane, and hears of it", async () => {
    const heard = await pane.evaluate(async () => {
      const modes: string[] = [];
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
      await new Promise((resume) => setTimeout(resume, 100));
      return modes;
    });
    expect(heard).toEqual(["Hidden", "Taskpane"]);
    expect(await workbench.page.locator(".pane-side").isVisible()).toBe(true);
  });

  it("is told what this host cannot do", async () => {
    const codes = await pane.evaluate(() =>
      Promise.all([
        new Promise((resolve) => Office.context.document.bindings.getAllAsync(({ error }) => resolve(error.code))),
        new Promise((resolve) =>
          Office.context.ui.displayDialogAsync(location.href, ({ error }) => resolve(error.code)),
        ),
      ]),
    );
    // Operation not supported; dialogs need HTTPS, says the library itself.
    expect(codes).toEqual([5000, 12005]);
  });

  it("starts anew when its page reloads, and its functions are asked again", async () => {
    await workbench.page.evaluate(() => window.workbench.reloadPane());
    await workbench.page.evaluate(() => window.workbench.set("Sheet1", "D3", [["=TINY.TWICE(4)"]]));
    await workbench.page.evaluate(() => window.workbench.settled());
    expect(await workbench.page.evaluate(() => window.workbench.values("Sheet1", "D3"))).toEqual([[8]]);
  });
});

it("asked no other host for anything but its own", () => {
  expect(workbench.foreignRequests.filter((address) => !address.startsWith(addins.url))).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
