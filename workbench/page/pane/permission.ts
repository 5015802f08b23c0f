/** A page of another host that nobody allowed. */
export class PaneRefused extends Error {
  constructor(readonly host: string) {
    super(`${host} may not be shown beside the workbook.`);
  }
}

/** The name of the page's meta element in which the server says whose pages it allows, parted by blanks. */
export const PERMITTED = "pane-hosts";

/** Origins, beside the workbench's own, whose pages whoever started the server allowed. */
export function permittedHosts(page: Document): readonly string[] {
  const content = page.querySelector(`meta[name="${PERMITTED}"]`)?.getAttribute("content") ?? "";
  return content.split(/\s+/).filter(Boolean);
}

/**
 * The address of a page that may be shown beside the workbook: what it is shown, it can read. Throws {@link PaneRefused}
 * for every other one. `base` is the workbench's own address.
 */
export function permittedPage(page: string, permitted: readonly string[], base: string): string {
  const own = new URL(base);
  const url = URL.canParse(page, base) ? new URL(page, base) : undefined;
  // Addresses such as javascript: and blob: run as the workbench itself.
  const isWeb = url?.protocol === "http:" || url?.protocol === "https:";
  if (url && isWeb && !url.username && (url.origin === own.origin || permitted.includes(url.origin))) return url.href;
  throw new PaneRefused(url && isWeb ? url.origin : page.slice(0, 60));
}
