import type { ReportedFinding } from "../formReport";

/** The first 128 bits of SHA-256, in hexadecimal. */
async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Names the findings of a file from one check to the next: by their lines rather than by their rows, which move when rows
 * are inserted. Lines of one name are told apart by their order.
 */
export function fingerprints(findings: readonly ReportedFinding[]): Promise<readonly string[]> {
  const seen = new Map<string, number>();
  const names = findings.map(({ id, sheet, line, address }) => {
    const what = JSON.stringify([id, sheet, line === "" ? address : line]);
    const times = (seen.get(what) ?? 0) + 1;
    seen.set(what, times);
    return `${what}${times}`;
  });
  return Promise.all(names.map(digest));
}
