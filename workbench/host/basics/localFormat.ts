import { GENERAL_IN_CHINESE } from "../../../src/spreadsheet/typedText/formats";

const GENERAL = /"[^"]*"|\bGeneral\b/gi;

/** A number format as a Chinese Excel spells it, whose region the workbench plays. */
export const localFormat = (format: string): string =>
  format.replace(GENERAL, (piece) => (piece.startsWith('"') ? piece : GENERAL_IN_CHINESE));

/** As files spell it. */
export const plainFormat = (format: string): string => format.replaceAll(GENERAL_IN_CHINESE, "General");
