import type { Frame, Locator } from "playwright-core";
import type { Language } from "../../../../src/language/language";
import { Clerk } from "../clerk";
import { WorkbenchPage } from "../workbenchPage";

/** A workbench in one language, on which screens are shown one after the other. */
export class Stage {
  readonly clerk: Clerk;

  private constructor(
    readonly workbench: WorkbenchPage,
    readonly language: Language,
    public pane: Frame,
  ) {
    this.clerk = new Clerk(workbench);
  }

  static async open(language: Language): Promise<Stage> {
    const workbench = await WorkbenchPage.open({ query: { lang: language } });
    return new Stage(workbench, language, await workbench.pane());
  }

  /** A new page with a blank workbook. */
  async anew(): Promise<void> {
    await this.workbench.goto({ lang: this.language });
    await this.found();
  }

  /** The pane of the workbook that was opened last. */
  async found(): Promise<void> {
    this.pane = await this.workbench.pane();
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name, exact: typeof name === "string" }).first();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** Unfolds everything in a place. */
  async unfold(place = "main"): Promise<void> {
    await this.pane
      .locator(place)
      .first()
      .evaluate((element) => element.querySelectorAll("details").forEach((each) => (each.open = true)));
  }

  /** Waits until something can be seen. */
  async see(selector: string): Promise<void> {
    await this.pane.locator(selector).first().waitFor();
  }

  /** Gives files to the input of a button. */
  async give(accept: string, files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void> {
    await this.pane
      .locator(`input[type=file]${accept}`)
      .first()
      .setInputFiles(files.map(([name, bytes]) => ({ name, mimeType: "", buffer: Buffer.from(bytes) })));
  }
}

/** A state of pane or page that somebody can come to, reached from the one before it in its list. */
export interface Screen {
  readonly name: string;
  readonly show: (stage: Stage) => Promise<void>;
  /** What is looked at: the pane where nothing is said. */
  readonly of?: "page";
}
