import { CommandType, ICommandService, type IMutation } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { UndoableChange } from "../../engine/undoSteps";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { bookPart } from "./bookPart";
import { namesPart, notesPart } from "./nameParts";
import { isViewChange } from "./isViewChange";
import { differing, type PartEntries, type Part } from "./part";
import { conditionalPart, validationPart } from "./ruleParts";
import { linesPart, looksPart, mergesPart, orderPart } from "./sheetParts";

/** Entries to put in the place of others in one part; null takes one away. */
interface PartChange {
  readonly entries: Readonly<Record<string, string | null>>;
  /** All keys in their order, where it is another one. */
  readonly order?: readonly string[];
}

type ShapeChange = Readonly<Record<string, PartChange>>;
type Shape = Readonly<Record<string, PartEntries>>;

const SET_SHAPE = "host.mutation.set-shape";

/**
 * Makes everything beside the cells part of the steps that can be undone: what the host keeps itself (page set-up, protection,
 * tables, custom XML) and what Univer keeps (merged areas, rules, names, notes, rows and columns, sheets). Whoever changes it
 * need not know: each step takes along what has changed since the last one, and undoing it ends with exactly what was
 * there. Univer's own way back leaves rules and merged areas elsewhere than they were (seen in 0.25.1).
 */
export class ShapeSteps {
  private readonly parts: Readonly<Record<string, Part>>;
  private known: Shape;
  /** True where the grid's part may have changed since it was read. */
  private touched = false;

  constructor(private readonly workbook: OpenWorkbook) {
    this.parts = {
      order: orderPart(workbook),
      looks: looksPart(workbook),
      merges: mergesPart(workbook),
      rows: linesPart(workbook, "rowData"),
      columns: linesPart(workbook, "columnData"),
      names: namesPart(workbook),
      conditional: conditionalPart(workbook),
      validation: validationPart(workbook),
      notes: notesPart(workbook),
      book: bookPart(workbook),
    };
    this.known = this.read();
    const mutation: IMutation<{ readonly changes: ShapeChange }> = {
      id: SET_SHAPE,
      type: CommandType.MUTATION,
      handler: (_, { changes }) => {
        workbook.engine.asHost(() => this.restore(changes));
        return true;
      },
    };
    workbook.engine.injector.get(ICommandService).registerCommand(mutation);
    workbook.engine.onBefore(({ id }) => {
      if (workbook.engine.outermost && /(^|\.)command\./.test(id)) this.begin();
    });
    workbook.engine.onAfter(({ id }) => {
      if (touches(id)) this.touched = true;
    });
    workbook.stepless.add(() => (this.touched = true));
    workbook.engine.undoSteps.beside = (alone) => this.change(alone);
  }

  /** Another workbook was opened: what it holds is no change. */
  reset(): void {
    this.known = this.read();
    this.touched = false;
  }

  /** A step begins. What changed since the last one is nobody's, such as rows that were fitted while they were drawn. */
  begin(): void {
    if (this.touched && !this.workbook.engine.undoSteps.gathering) this.reset();
  }

  private read(): Shape {
    return Object.fromEntries(Object.entries(this.parts).map(([name, part]) => [name, part.read()]));
  }

  /** `alone` where nothing else is in the step: then only what the host keeps itself makes one. */
  private change(alone: boolean): UndoableChange | undefined {
    const { known: before, touched } = this;
    const after = touched && !alone ? this.read() : { ...before, book: this.parts["book"]!.read() };
    const undo = this.difference(after, before);
    const empty = Object.keys(undo).length === 0;
    if (empty && (alone || !touched)) return undefined;
    if (!alone) this.touched = false;
    this.known = after;
    const { unitId } = this.workbook.engine;
    const info = (changes: ShapeChange) => ({ id: SET_SHAPE, params: { unitId, changes } });
    const changed = Object.fromEntries(Object.entries(undo).map(([name, { entries }]) => [name, Object.keys(entries)]));
    const joins = !empty && isViewChange(before, after, changed);
    return { undo: info(undo), redo: info(this.difference(before, after)), empty, joins };
  }

  /** What makes `to` of `from`. */
  private difference(from: Shape, to: Shape): ShapeChange {
    const changes: Record<string, PartChange> = {};
    for (const [name, part] of Object.entries(this.parts)) {
      const [old, wanted] = [from[name]!, to[name]!];
      if (old === wanted) continue;
      const keys = differing(old, wanted);
      const order = part.ordered && !sameKeys(old, wanted) ? [...wanted.keys()] : undefined;
      if (keys.length === 0 && !order) continue;
      const entries = Object.fromEntries(keys.map((key) => [key, wanted.get(key) ?? null]));
      changes[name] = { entries, ...(order ? { order } : {}) };
    }
    return changes;
  }

  private restore(changes: ShapeChange): void {
    const target: Record<string, PartEntries> = {};
    for (const [name, part] of Object.entries(this.parts)) {
      target[name] = changed(this.known[name]!, changes[name]);
      const now = part.read();
      if (differing(now, target[name]).length > 0 || (part.ordered && !sameKeys(now, target[name])))
        part.write(target[name], now);
    }
    this.known = target;
    this.touched = false;
  }
}

/** True for changes of Univer's that may concern more than contents and formats of cells. */
function touches(id: string): boolean {
  if (id === SetRangeValuesMutation.id || id === SET_SHAPE || id.startsWith("doc.")) return false;
  return id.startsWith("formula.") ? id.includes("defined-name") : id.includes("mutation.");
}

function sameKeys(a: PartEntries, b: PartEntries): boolean {
  if (a.size !== b.size) return false;
  const keys = b.keys();
  for (const key of a.keys()) if (key !== keys.next().value) return false;
  return true;
}

function changed(entries: PartEntries, change: PartChange | undefined): PartEntries {
  if (!change) return entries;
  const result = new Map(entries);
  for (const [key, value] of Object.entries(change.entries))
    if (value === null) result.delete(key);
    else result.set(key, value);
  if (!change.order) return result;
  const inOrder = change.order.flatMap((key) => {
    const value = result.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return new Map([...inOrder, ...result]);
}
