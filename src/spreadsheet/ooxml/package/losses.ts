import type { OoxmlPackage } from "./ooxmlPackage";

/** What saving would lose; the page has a text for each code. */
export type LossCode =
  | "macros" // a workbook with the ending .xlsx may not hold any
  | "signature"; // a digital signature ends with the first change

export interface PackageLoss {
  readonly code: LossCode;
  /** The part, for whoever wants to look. */
  readonly detail: string;
}

const LOST: readonly (readonly [LossCode, RegExp])[] = [
  ["macros", /(^|\/)vbaProject(Signature.*)?\.bin$|(^|\/)macrosheets\//i],
  ["signature", /^_xmlsignatures\//i],
];

/** The parts that saving leaves out, each with its reason. */
export const lossesOf = (pkg: OoxmlPackage): PackageLoss[] =>
  pkg
    .names()
    .flatMap((part) => LOST.filter(([, pattern]) => pattern.test(part)).map(([code]) => ({ code, detail: part })));

/** Leaves out parts that are lost, and what leads to them. */
export function dropLost(pkg: OoxmlPackage, codes: readonly LossCode[]): void {
  const lost = new Set(lossesOf(pkg).flatMap(({ code, detail }) => (codes.includes(code) ? [detail] : [])));
  for (const owner of ["", ...pkg.names()])
    for (const { id, target, kind } of pkg.relationships(owner))
      if (lost.has(target) || (kind === "origin" && codes.includes("signature"))) pkg.unrelate(owner, id);
  for (const part of lost) pkg.remove(part);
}
