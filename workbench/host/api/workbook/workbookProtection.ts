import { fail } from "../../basics/errors";
import { ApiObject } from "../base/apiObject";

/** Whether sheets may be added, removed, renamed and moved. */
export class WorkbookProtection extends ApiObject {
  readonly className = "WorkbookProtection";

  get Protected(): boolean {
    return this.context.workbook.book.structureProtected;
  }
  Protect(password?: unknown): void {
    if (this.Protected) fail("AccessDenied");
    this.write(true, password ?? undefined);
  }
  Unprotect(password?: unknown): void {
    if (
      this.context.workbook.book.structurePassword !== undefined &&
      this.context.workbook.book.structurePassword !== password
    )
      fail("AccessDenied");
    this.write(false, undefined);
  }

  private write(isProtected: boolean, password: unknown): void {
    this.context.workbook.change((book) => {
      book.structureProtected = isProtected;
      book.structurePassword = password;
    });
  }
}
