import { headings, levelNames, lineNames, type Headed } from "./words";

export type Optional = Exclude<Headed, "weight" | "score">;

/** What a column holds; names and upper weights tell their level, counted from 0. */
export type Kind = Optional | "score" | "lineWeight" | { readonly name: number } | { readonly weightOf: number };

export interface Line {
  /** Which group on each level the line belongs to, counted over the form; the last is the line itself. */
  readonly path: readonly number[];
  readonly weight: number;
  readonly score: number;
}

/** Rows that are no lines and may stand between them. */
export type Interruption = "none" | "subtotal" | "part" | "dots" | "blank" | "page";

export interface Shape {
  readonly depth: number;
  readonly lines: readonly Line[];
  /** What stands behind each line. */
  readonly interruptions: readonly Interruption[];
  readonly upperWeights: "column" | "name" | "none";
  readonly lineWeights: "column" | "name" | "text";
  readonly names: "merged" | "blank" | "repeated";
  readonly kinds: readonly Kind[];
  readonly pick: (headed: Headed) => number;
  readonly suffix: string;
  /** A column on the left with one merged label. */
  readonly side: boolean;
  readonly title: readonly string[];
  readonly total: string;
  readonly notes: readonly string[];
}

/** Points of whole hundredths, added without binary drift. */
export const sumOf = (points: readonly number[]): number =>
  points.reduce((sum, each) => sum + Math.round(each * 100), 0) / 100;

/** Lines of a tree: each step begins a group on some level, or goes on with the last. */
export function linesOf(depth: number, steps: readonly (readonly [number, number, number])[]): readonly Line[] {
  let path: readonly number[] = Array<number>(depth).fill(0);
  return steps.map(([from, weight, share], index) => {
    const level = Math.min(from, depth - 1);
    path = index === 0 ? path : path.map((count, at) => (at >= level ? count + 1 : count));
    return { path, weight, score: Math.round(weight * share) / 100 };
  });
}

export function bareName({ depth }: Shape, level: number, count: number): string {
  const names = level === depth - 1 ? lineNames : (levelNames[level] ?? []);
  return names[count % names.length] ?? "";
}

export const isFirst = ({ lines }: Shape, index: number, level: number): boolean =>
  index === 0 || lines[index - 1]?.path[level] !== lines[index]?.path[level];

/** After a page break the names are printed again. */
export const isPrinted = (shape: Shape, index: number, level: number): boolean =>
  isFirst(shape, index, level) || shape.interruptions[index - 1] === "page";

/** The points of a line's group on some level. */
export function weightOf({ lines }: Shape, level: number, line: Line): number {
  return sumOf(lines.filter(({ path }) => path[level] === line.path[level]).map(({ weight }) => weight));
}

/** The name with its points, where the form prints them there. */
export function printedName(shape: Shape, level: number, line: Line): string {
  const name = bareName(shape, level, line.path[level] ?? 0);
  const isLine = level === shape.depth - 1;
  const hasPoints = isLine ? shape.lineWeights === "name" : shape.upperWeights === "name";
  return hasPoints ? `${name}（${isLine ? line.weight : weightOf(shape, level, line)}分）` : name;
}

export function headingOf({ pick, suffix }: Shape, kind: Kind): string {
  if (typeof kind === "object" && "name" in kind) return `${"一二三四"[kind.name]}级${suffix}`;
  const headed = typeof kind === "object" || kind === "lineWeight" ? "weight" : kind;
  const words = headings[headed];
  return words[pick(headed) % words.length] ?? "";
}
