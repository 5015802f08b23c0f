import { transform } from "esbuild";
import { readFileSync } from "node:fs";
import { writeWorkbook } from "../../src/spreadsheet/ooxml/writeWorkbook";
import { openOfficeInNode } from "../../workbench/node/officeInNode";
import type { Sample } from "./readSamples";
import { consoleOf, type SampleError } from "./sampleConsole";

/** What came of a press of one of a sample's buttons. */
export interface Press {
  readonly button: string;
  readonly lines: readonly string[];
  readonly errors: readonly SampleError[];
}

/** What a sample did. */
export interface SampleRun {
  readonly name: string;
  readonly presses: readonly Press[];
  /** Why the sample as a whole could not be loaded. */
  readonly unloadable?: string;
  /** The console said what it was expected to; undefined where nobody says what that is. */
  readonly isExpected?: boolean;
}

type Handler = (event: object) => unknown;

/** A press that takes longer is given up, in milliseconds. */
const PATIENCE = 60_000;
/** Events reach the add-in in turns of their own, in milliseconds. */
const EVENTS_TAKE = 40;

/**
 * Runs a sample over a new workbook, through the unmodified office.js: loads its page and script, and presses its buttons one after
 * another as they stand in the page, each once the one before it is through.
 */
export async function runSample(sample: Sample): Promise<SampleRun> {
  const office = openOfficeInNode({ displayLanguage: "en-US" });
  const { window, host } = office;
  const told = consoleOf(window);
  // What somebody would choose where a sample asks for a file.
  const blank = new Uint8Array(await writeWorkbook(host.store()));
  const handlers = new Map<EventTarget, Handler[]>();
  window.EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, handler: unknown): void {
    if (type === "click" || type === "change") handlers.set(this, [...(handlers.get(this) ?? []), handler as Handler]);
  };
  const press = async (button: HTMLElement, name: string): Promise<Press> => {
    const all = [...(handlers.get(button) ?? []), ...(button.onclick ? [button.onclick.bind(button) as Handler] : [])];
    for (const handler of all) {
      const done = Promise.resolve()
        .then(() => handler({ target: button, currentTarget: button, preventDefault: () => undefined }))
        .catch((error: unknown) => told.fail(error));
      if ((await Promise.race([done, after(PATIENCE).then(() => "late")])) === "late")
        told.fail(new Error("no answer"));
    }
    await host.settled();
    await after(EVENTS_TAKE);
    return { button: name, ...told.take() };
  };
  // A promise of the sample's that nobody waits for, or what it left to a timer.
  process.on("unhandledRejection", told.fail).on("uncaughtException", told.fail);
  try {
    if (sample.libraries.some((library) => library.includes("lodash")))
      window.eval(readFileSync(require.resolve("lodash"), "utf8"));
    window.document.body.innerHTML = sample.html;
    const { code } = await transform(sample.script, { loader: "ts", target: "es2020" });
    // What a script has set up before it fails works all the same, as in Script Lab.
    try {
      window.eval(code);
    } catch (error) {
      told.fail(error);
    }
    for (const input of window.document.querySelectorAll<HTMLInputElement>("input[type=file]")) {
      Object.defineProperty(input, "files", { value: [new window.File([blank], "sample.xlsx")] });
      await press(input, "file");
    }
    const start = told.take();
    const presses: Press[] = start.errors.length + start.lines.length > 0 ? [{ button: "(start)", ...start }] : [];
    for (const button of window.document.querySelectorAll<HTMLElement>("button, [role=button], input[type=button]"))
      presses.push(await press(button, button.id || (button.textContent ?? "").trim()));
    const lines = presses.flatMap((each) => each.lines);
    const { expected } = sample;
    return { name: sample.name, presses, ...(expected && { isExpected: lines.join("\n") === expected.join("\n") }) };
  } catch (error) {
    return { name: sample.name, presses: [], unloadable: String(error) };
  } finally {
    office.close();
    // What it left behind is its own error, not that of the next sample.
    await after(EVENTS_TAKE);
    process.off("unhandledRejection", told.fail).off("uncaughtException", told.fail);
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
