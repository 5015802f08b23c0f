import type { ICellData } from "@univerjs/core";
import { canonicalFormula } from "../../../src/spreadsheet/formulas/canonicalFormula";

/** Invisible, and part of no function's name. */
const UNKNOWN = "\u2060";
const CALL = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)+)(?=\()/gu;

/**
 * Excel ties a function's name to its add-in when the formula is written, never later: a formula written while the functions
 * were not registered shows `#NAME?` until it is written again. The stored formula therefore marks such names.
 */
export class Spelling {
  private readonly addIns = new Set<string>();

  /** @param known whether the engine has a function; `isAddIns` where it is one of the add-in's */
  constructor(private readonly known: (name: string, isAddIns: boolean) => boolean) {}

  /** Makes a function known as one of the add-in's. */
  addInHas(name: string): void {
    this.addIns.add(name);
  }

  /** As people see it. */
  shown(formula: string): string {
    return formula.replaceAll(UNKNOWN, "");
  }

  /** As it is stored when somebody writes it. */
  stored(formula: string): string {
    const spelled = canonicalFormula(this.shown(formula), (name) => this.isKnown(name));
    return spelled.replace(CALL, (match, text: string | undefined, name: string | undefined) => {
      if (text !== undefined || name === undefined) return match;
      return this.isKnown(name.toUpperCase()) ? name : name.replace(".", `${UNKNOWN}.`);
    });
  }

  private isKnown(name: string): boolean {
    return this.known(name, this.addIns.has(name));
  }

  /** The same for a cell about to be written. */
  written(cell: ICellData): ICellData {
    return cell.f ? { ...cell, f: this.stored(cell.f) } : cell;
  }
}
