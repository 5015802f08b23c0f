import { isBlank } from "../recognise/plainText";
import type { Form, FormLine, GoalRow } from "../form";
import type { CellContent } from "../../spreadsheet/grid";
import { matchNames, type Likeness } from "./matchNames";

/** What of last year's form may be carried: never scores, results or justifications. */
export type CarriedKind =
  "unit" | "goal" | "target" | "weight" | "explanation" | "criteria" | "nature" | "operator" | "measure";

/** A cell that would be written, and what stands there now. */
export interface CarriedCell {
  readonly kind: CarriedKind;
  readonly sheet: string;
  readonly address: string;
  readonly from: CellContent;
  readonly to: string | number;
}

export interface CarriedLine {
  readonly name: string;
  /** What it was called last year, where that was otherwise. */
  readonly nameBefore: string;
  readonly how: Likeness;
  readonly cells: readonly CarriedCell[];
}

export interface CarryOver {
  readonly head: readonly CarriedCell[];
  readonly lines: readonly CarriedLine[];
  /** Lines of this year that last year had not, and those that this year has no longer. */
  readonly newNames: readonly string[];
  readonly goneNames: readonly string[];
  readonly goals: readonly GoalRow[];
  /** Last year's texts on lost points, each once. */
  readonly phrases: readonly string[];
  /** Lines of this year. */
  readonly count: number;
}

type Put = (
  kind: CarriedKind,
  address: string | undefined,
  from: CellContent,
  to: CellContent,
) => readonly CarriedCell[];

/** @param isFormula a computed cell stays computed */
const putter =
  (sheet: string, isFormula: (address: string) => boolean): Put =>
  (kind, address, from, to) => {
    const isNothing = address === undefined || typeof to === "boolean" || isBlank(to) || String(from) === String(to);
    return isNothing || isFormula(address) ? [] : [{ kind, sheet, address, from, to }];
  };

const TEXTS = ["explanation", "criteria", "nature", "operator"] as const;

function cellsOf(to: FormLine, from: FormLine, put: Put): readonly CarriedCell[] {
  const weight = from.weight !== null && from.kind === to.kind ? from.weight : "";
  return [
    ...TEXTS.flatMap((role) => put(role, to[role]?.address, to[role]?.text ?? "", from[role]?.text ?? "")),
    ...put("measure", to.unit?.address, to.unit?.text ?? "", from.unit?.text ?? ""),
    ...put("target", to.target?.address, to.target?.content ?? "", from.target?.content ?? ""),
    ...(to.weightAddress === to.nameAddress ? [] : put("weight", to.weightAddress, to.weight ?? "", weight)),
  ];
}

const nameOf = ({ path }: FormLine): string => path.at(-1) ?? "";

function headOf(to: Form, from: Form, put: Put): readonly CarriedCell[] {
  const roles = ["unit", "goal"] as const;
  return roles.flatMap((role) => {
    const [own, old] = [to, from].map(({ fields }) => fields.find((field) => field.role === role)?.value);
    return own && old ? put(role, own.address, own.text, old.text.trim()) : [];
  });
}

/**
 * What last year's form gives this year's, cell by cell, and which lines have no counterpart. Nothing is written.
 * @param isFormula whether a cell of this year's sheet computes
 */
export function carryOver(to: Form, from: Form, isFormula: (address: string) => boolean): CarryOver {
  const put = putter(to.sheet, isFormula);
  const lines = (form: Form) => form.lines.filter(({ kind }) => kind !== "execution");
  const { matches, newOnes, goneOnes } = matchNames(lines(to), lines(from));
  const texts = from.lines.map(({ justification }) => justification?.text.trim() ?? "");
  return {
    head: headOf(to, from, put),
    lines: matches.map((match) => ({
      name: nameOf(match.to),
      nameBefore: nameOf(match.from) === nameOf(match.to) ? "" : nameOf(match.from),
      how: match.how,
      cells: cellsOf(match.to, match.from, put),
    })),
    newNames: newOnes.map(nameOf),
    goneNames: goneOnes.map(nameOf),
    goals: to.goals !== null && to.goals.rows.length === 0 ? (from.goals?.rows ?? []) : [],
    phrases: [...new Set(texts.filter((text) => !isBlank(text)))],
    count: lines(to).length,
  };
}
