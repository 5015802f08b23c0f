import { execFileSync } from "node:child_process";

/** The texts of a PDF in the order in which they were drawn, without any white space: wrapped lines join again. */
export function pdfText(pdf: Uint8Array): string {
  return withoutSpace(execFileSync("pdftotext", ["-raw", "-", "-"], { input: pdf, encoding: "utf8" }));
}

export const withoutSpace = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** How many pages, and how large the first is, in points. */
export function pdfPages(pdf: Uint8Array): { readonly pages: number; readonly width: number; readonly height: number } {
  const info = execFileSync("pdfinfo", ["-"], { input: pdf, encoding: "utf8" });
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return { pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]), width: Number(width), height: Number(height) };
}
