import type { Host } from "../../host/types";

const LOOK_EVERY = 300;

/** Tells now and then whether the workbook has unsaved changes; the host counts every change, but announces none. */
export function watchUnsaved(host: Host, show: (unsaved: boolean) => void): void {
  show(host.dirty);
  setInterval(() => show(host.dirty), LOOK_EVERY);
}

/** Leaving the page with unsaved work asks first. */
export function guardUnsavedWork(host: Host): void {
  addEventListener("beforeunload", (event) => {
    if (host.dirty) event.preventDefault();
  });
}
