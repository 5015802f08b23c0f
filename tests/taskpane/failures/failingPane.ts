import { JSDOM } from "jsdom";
import { PaneController } from "../../../src/taskpane/control/controller";
import { excelOperations } from "../../../src/taskpane/excelOperations";
import { checkFile } from "../../../src/taskpane/fileCheck/checkFile";
import { createStore } from "../../../src/taskpane/state/store";
import type { WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { FailingExcel } from "./failingExcel";
import type { Operation, Pane } from "./operations";
import { fillSmallWorkbook, FORM, smallPack } from "./smallWorkbook";

/** What a person has in the end: the workbook's content, and what matters of the pane. */
export interface Seen {
  readonly workbook: string;
  readonly pane: string;
}

/** The pane over a small workbook that can be had anew for every test. */
export class FailingPane implements Pane {
  readonly store = createStore();
  readonly controller = new PaneController(excelOperations, this.store, checkFile);

  private constructor(
    readonly excel: FailingExcel,
    private readonly start: WorkbookData,
  ) {}

  /** Below ExcelApi 1.19 the pane does not follow the workbook by itself: each request is one of the operation. */
  static async open(): Promise<FailingPane> {
    const excel = await FailingExcel.open({ excelApi: "1.17" });
    Object.assign(Office, { addin: { showAsTaskpane: () => Promise.resolve() } });
    Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser });
    await fillSmallWorkbook(excel.office.host);
    const pane = new FailingPane(excel, excel.office.host.store());
    await pane.controller.start();
    pane.store.dispatch({ type: "pack-opened", pack: smallPack() });
    return pane;
  }

  async close(): Promise<void> {
    await this.controller.perform({ kind: "live", on: false });
    await this.excel.close();
  }

  /** The workbook and the pane as they were, ready for the operation. */
  async reset({ before }: Operation): Promise<void> {
    this.excel.countAnew();
    await this.controller.perform({ kind: "live", on: false });
    await this.excel.office.host.load(this.start);
    this.store.dispatch({ type: "outcome", outcome: null });
    this.store.dispatch({ type: "notice-closed" });
    for (const key of Object.keys(this.store.get().drafts)) this.store.dispatch({ type: "draft-dropped", key });
    this.excel.office.host.select(FORM, "E2");
    await this.controller.perform({ kind: "search" });
    if (before) await this.controller.perform(before);
    await this.excel.settled();
  }

  async seen(): Promise<Seen> {
    await this.excel.settled();
    const { form, marks, live, origin, notice, busy } = this.store.get();
    return {
      workbook: await this.excel.content(),
      pane: JSON.stringify({
        form: form && [form.sheet, form.findings.map(({ id, address }) => `${id} ${address}`)],
        marked: Object.values(marks.cells),
        live: live.on,
        origin: origin?.address,
        notice: notice?.kind,
        busy,
      }),
    };
  }
}
