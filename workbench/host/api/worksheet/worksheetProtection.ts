import { fail } from "../../basics/errors";
import { EVENT } from "../../observers/events";
import type { HostCore } from "../../hostCore";
import { PROTECTION_OPTIONS } from "../../workbook/protection";
import type { Sheet } from "../../workbook/sheet";
import { ApiObject } from "../base/apiObject";

/** The protection of one sheet. */
export class WorksheetProtection extends ApiObject {
  readonly className = "WorksheetProtection";

  constructor(
    core: HostCore,
    private readonly sheet: Sheet,
  ) {
    super(core);
  }

  get Protected(): boolean {
    return this.sheet.extras.protection !== undefined;
  }
  get Options(): object {
    return { selectionMode: "Normal", ...PROTECTION_OPTIONS, ...this.sheet.extras.protection?.options };
  }
  Protect(options?: unknown, password?: unknown): void {
    if (this.Protected) fail("InvalidOperation");
    const given = (options ?? {}) as Record<string, boolean>;
    this.sheet.extras.protection = { options: given, ...(password ? { password } : {}) };
    this.announce(true);
  }
  Unprotect(password?: unknown): void {
    const kept = this.sheet.extras.protection?.password;
    if (kept !== undefined && kept !== password) fail("AccessDenied");
    const was = this.Protected;
    delete this.sheet.extras.protection;
    if (was) this.announce(false);
  }

  private announce(isProtected: boolean): void {
    this.core.dirty = true;
    this.core.events.announce(EVENT.protectionChanged, this.sheet.id, { isProtected });
  }
}
