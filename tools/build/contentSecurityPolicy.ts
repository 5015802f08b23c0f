import type { OfficeJs } from "./settings";

/**
 * What the pane's page may load: our own files and the library. A page that cannot talk to another host cannot leak a form.
 * Inline styles are needed by Office.js and by Fluent UI's Griffel. `frame-ancestors` works in a header only, see the deployment page.
 */
export function contentSecurityPolicy({ origin }: OfficeJs): string {
  const library = origin ? ` ${origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${library}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${library}`,
    // The library asks a page in its own folder for trust when it is served over plain http, as the workbench does.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
