import type { ICellData } from "@univerjs/core";

/** Invisible, and part of no function's name. */
const UNKNOWN = "\u2060";
const CALL = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)+)(?=\()/gu;

/**
 * Excel ties a function's name to its add-in when the formula is written, never later: a formula written while the functions
 * were not registered shows `#NAME?` until it is written again. The stored formula therefore marks such names.
 */
export class Spelling {
  constructor(private readonly known: (name: string) => boolean) {}

  /** As people see it. */
  shown(formula: string): string {
    return formula.replaceAll(UNKNOWN, "");
  }

  /** As it is stored when somebody writes it. */
  stored(formula: string): string {
    return this.shown(formula).replace(CALL, (match, text: string | undefined, name: string | undefined) => {
      if (text !== undefined || name === undefined) return match;
      return this.known(name.toUpperCase()) ? name : name.replace(".", `${UNKNOWN}.`);
    });
  }

  /** The same for a cell about to be written. */
  written(cell: ICellData): ICellData {
    return cell.f ? { ...cell, f: this.stored(cell.f) } : cell;
  }
}
