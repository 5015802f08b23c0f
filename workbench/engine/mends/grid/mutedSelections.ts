import type { Injector } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";

/**
 * Univer 0.25.1 selects what it inserts or merges. Its service is muted inside: to select and select back would draw the
 * screen twice for each of a form's sixty merges.
 */
export function withoutSelecting(injector: Injector, action: () => void): void {
  const service = injector.get(SheetsSelectionsService);
  service.setSelections = () => undefined;
  try {
    action();
  } finally {
    // What was set is the object's own; the class's method is back.
    delete (service as Partial<SheetsSelectionsService>).setSelections;
  }
}
