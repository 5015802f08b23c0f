/**
 * What the workbench's page may load: its own files, and in its frame the pages of its own host and of those that whoever
 * started the server allowed. Inline styles, and pictures and fonts as data, are Univer's.
 */
export function pagePolicy(paneHosts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    ["frame-src 'self'", ...paneHosts].join(" "),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The same for the header: what a meta element cannot say. */
export function pagePolicyHeader(paneHosts: readonly string[]): string {
  return `${pagePolicy(paneHosts)}; frame-ancestors 'none'`;
}
