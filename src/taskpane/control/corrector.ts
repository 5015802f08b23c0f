import { withCorrection, withoutSheet } from "../../form/corrections/keptCorrection";
import { plainText } from "../../form/recognise/plainText";
import type { Store } from "../state/store";
import type { Task } from "../state/task";
import { afterwards } from "./afterwards";
import type { Checker } from "./checker";
import type { ExcelDoor } from "./excelDoor";

/** Keeps with the workbook what the user says that a column holds. */
export class Corrector {
  constructor(
    private readonly excel: ExcelDoor,
    private readonly store: Store,
    private readonly checker: Checker,
  ) {}

  /** Tried before it is kept: with a form that is gone its list of columns would be gone, too. */
  async correct({ of, column, role, level }: Extract<Task, { kind: "correct" }>): Promise<void> {
    const heading = plainText(column.heading);
    const correction = { sheet: of.sheet, heading, column: column.column, role, level };
    if (!(await this.checker.wouldStand(of.sheetId, withCorrection(this.store.get().corrections, of, correction)))) {
      return this.store.dispatch({ type: "trouble", trouble: { code: "no-form-left", retry: null } });
    }
    await this.keep((all) => withCorrection(all, of, correction));
  }

  async uncorrect({ of }: Extract<Task, { kind: "uncorrect" }>): Promise<void> {
    await this.keep((all) => withoutSheet(all, of));
  }

  private async keep(change: Parameters<ExcelDoor["changeCorrections"]>[0]): Promise<void> {
    const corrections = await this.excel.changeCorrections(change);
    this.store.dispatch({ type: "corrections", corrections });
    await afterwards(this.excel, this.store, this.checker.check());
    // One correction may not be enough: the list of columns stays.
    if (!this.store.get().form) this.store.dispatch({ type: "nothing-found" });
  }
}
