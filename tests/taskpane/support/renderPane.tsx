import { act, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { PaneController } from "../../../src/taskpane/control/controller";
import type { FileDoor } from "../../../src/taskpane/commands/command";
import { checkFile } from "../../../src/taskpane/fileCheck/checkFile";
import { createStore, type Store } from "../../../src/taskpane/state/store";
import { readTemplate } from "../../../src/taskpane/template/readTemplate";
import type { TemplateDoor } from "../../../src/taskpane/template/templateAnswer";
import { Root } from "../../../src/taskpane/view/Root";
import { FakeExcel } from "./fakeExcel";
import type { FakeExcelOptions } from "./fakeExcelOptions";

export interface RenderedPane {
  readonly excel: FakeExcel;
  readonly store: Store;
  readonly user: UserEvent;
}

/** jsdom's files tell their bytes to a FileReader alone. */
const bytesOf = (file: File): Promise<ArrayBuffer> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(Uint8Array.from(new Uint8Array(reader.result as ArrayBuffer)).buffer);
    reader.onerror = () => reject(reader.error ?? new Error("no bytes"));
    reader.readAsArrayBuffer(file);
  });

/** Without a worker, which jsdom has not. */
const readHere: TemplateDoor = (file) => readTemplate(Object.assign(file, { arrayBuffer: () => bytesOf(file) }));

/** The pane as people see it, connected to a workbook in memory. */
export async function renderPane(
  options: FakeExcelOptions,
  prepare?: (excel: FakeExcel) => void,
  files: FileDoor = checkFile,
): Promise<RenderedPane> {
  Object.assign(globalThis, { Office: { context: {} } });
  const excel = new FakeExcel(options);
  prepare?.(excel);
  const store = createStore();
  const controller = new PaneController(excel, store, files, readHere);
  render(<Root parts={{ store, controller }} />);
  await act(() => controller.start());
  return { excel, store, user: userEvent.setup() };
}
