import type { Frame, Locator } from "playwright-core";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import type { WorkbenchPage } from "./workbenchPage";

type Cells = readonly (readonly (string | number)[])[];

/** What a clerk does with mouse and keyboard, and what can be seen of it. */
export class Clerk {
  constructor(private readonly workbench: WorkbenchPage) {}

  private get page() {
    return this.workbench.page;
  }

  pane(): Promise<Frame> {
    return this.workbench.pane();
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench.sheets());
  }

  values(sheet: string, address?: string): Promise<CellValue[][]> {
    return this.page.evaluate(([name, cells]) => window.workbench.values(name, cells), [sheet, address] as const);
  }

  formulas(sheet: string, address?: string): Promise<CellValue[][]> {
    return this.page.evaluate(([name, cells]) => window.workbench.formulas(name, cells), [sheet, address] as const);
  }

  /** Waits until everything is calculated, the add-in's functions too. */
  settled(): Promise<void> {
    return this.page.evaluate(() => window.workbench.settled());
  }

  /** Selects cells, and gives the keyboard to the sheet. */
  async select(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(([name, cells]) => window.workbench.select(name, cells), [sheet, address] as const);
    await this.page.evaluate(() => document.querySelector<HTMLElement>("#grid [contenteditable]")?.focus());
  }

  /** Types a text into a cell, key by key; Alt+Enter begins a new line of it. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.select(sheet, address);
    const before = JSON.stringify(await this.values(sheet, address));
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) await this.page.keyboard.press("Alt+Enter");
      await this.page.keyboard.type(line);
    }
    await this.page.keyboard.press("Enter");
    await this.page.waitForFunction(
      ([name, cell, old]) => JSON.stringify(window.workbench.values(name, cell)) !== old,
      [sheet, address, before] as const,
    );
  }

  /** Pastes cells, as copied from another program, with the keyboard. */
  async paste(sheet: string, address: string, cells: Cells): Promise<void> {
    await this.workbench.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const text = cells.map((row) => row.join("\t")).join("\n");
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.select(sheet, address);
    const before = JSON.stringify(await this.values(sheet, address));
    await this.page.keyboard.press("ControlOrMeta+v");
    await this.page.waitForFunction(
      ([name, cell, old]) => JSON.stringify(window.workbench.values(name, cell)) !== old,
      [sheet, address, before] as const,
    );
  }

  /** Writes cells as typed, without the keyboard's pace. */
  set(sheet: string, address: string, cells: Cells): Promise<void> {
    return this.page.evaluate(([name, range, values]) => window.workbench.set(name, range, values), [
      sheet,
      address,
      cells,
    ] as const);
  }

  /** Presses a button in the pane. */
  async press(name: string): Promise<void> {
    await (await this.pane()).getByRole("button", { name, exact: true }).first().click();
  }

  /** Waits for a text in the pane. */
  async read(text: string | RegExp): Promise<Locator> {
    const found = (await this.pane()).getByText(text).first();
    await found.waitFor();
    return found;
  }

  /** The findings in the pane, folded groups opened. */
  async findings(): Promise<string[]> {
    const pane = await this.pane();
    const folded = pane.locator(".fold-button[aria-expanded='false']");
    while ((await folded.count()) > 0) await folded.first().click();
    return pane.locator(".finding-button").allInnerTexts();
  }

  /** The message of what went wrong, as it stands in the pane. */
  async problem(): Promise<string> {
    const alert = (await this.pane()).getByRole("alert");
    // Excel that does not answer an insertion is given a minute.
    await alert.waitFor({ timeout: 120_000 });
    return alert.innerText();
  }
}
