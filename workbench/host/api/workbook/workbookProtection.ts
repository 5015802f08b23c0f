import { fail } from "../../basics/errors";
import { ApiObject } from "../base/apiObject";

/** Whether sheets may be added, removed, renamed and moved. */
export class WorkbookProtection extends ApiObject {
  readonly className = "WorkbookProtection";

  get Protected(): boolean {
    return this.core.book.structureProtected;
  }
  Protect(password?: unknown): void {
    if (this.Protected) fail("InvalidOperation");
    this.core.book.structureProtected = true;
    this.core.book.structurePassword = password ?? undefined;
    this.core.dirty = true;
  }
  Unprotect(password?: unknown): void {
    if (this.core.book.structurePassword !== undefined && this.core.book.structurePassword !== password)
      fail("AccessDenied");
    this.core.book.structureProtected = false;
    this.core.book.structurePassword = undefined;
    this.core.dirty = true;
  }
}
