import type { Mender } from "./mend";

/** Texts without the characters that show nothing. */
export const cleaned: Mender = ({ fix, sheet, line }) =>
  fix?.kind === "clean"
    ? {
        kind: "clean",
        edits: fix.cells.map(({ address, from, to }) => ({ sheet, address, line, from, to, sure: true })),
      }
    : null;
