import { fail } from "../../basics/errors";
import { EVENT } from "../../observers/eventNumbers";
import { PROTECTION_OPTIONS } from "../../workbook/protection";
import type { Sheet } from "../../workbook/sheet";
import { type ApiContext, ApiObject } from "../base/apiObject";

/** The protection of one sheet. */
export class WorksheetProtection extends ApiObject {
  readonly className = "WorksheetProtection";

  constructor(
    context: ApiContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  get Protected(): boolean {
    return this.sheet.extras.protection !== undefined;
  }
  get Options(): object {
    return { selectionMode: "Normal", ...PROTECTION_OPTIONS, ...this.sheet.extras.protection?.options };
  }
  Protect(options?: unknown, password?: unknown): void {
    // So since June 2026; InvalidOperation before.
    if (this.Protected) fail("AccessDenied");
    const given = (options ?? {}) as Record<string, boolean>;
    this.sheet.changeExtras((extras) => (extras.protection = { options: given, ...(password ? { password } : {}) }));
    this.announce(true);
  }
  Unprotect(password?: unknown): void {
    const kept = this.sheet.extras.protection?.password;
    if (kept !== undefined && kept !== password) fail("AccessDenied");
    if (!this.Protected) return;
    this.sheet.changeExtras((extras) => delete extras.protection);
    this.announce(false);
  }

  private announce(isProtected: boolean): void {
    this.context.events.announce(EVENT.protectionChanged, this.sheet.id, { isProtected });
  }
}
