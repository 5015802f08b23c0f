import { packs } from "../../packs";
import type { Rubric, ScoredLine } from "../../rubric/rubric";
import type { FormLine } from "../form";
import { plainText } from "./plainText";

/** A line as a pack has it, with the name of its indicator. */
export interface PackLine {
  readonly indicator: string;
  readonly line: ScoredLine;
}

/** So much of a form's lines must be a pack's for its rules to apply. */
const enough = 0.5;

function linesOf(rubric: Rubric): Map<string, PackLine[]> {
  const lines = new Map<string, PackLine[]>();
  for (const { name, lines: scored } of rubric.indicators.flatMap(({ groups }) =>
    groups.flatMap((group) => group.indicators),
  )) {
    const key = plainText(name);
    lines.set(key, [...(lines.get(key) ?? []), ...scored.map((line) => ({ indicator: name, line }))]);
  }
  return lines;
}

const byPack = packs.map(linesOf);

/** Lines of one indicator are told apart by their weights, and by their order where a weight was changed. */
function matched(lines: readonly FormLine[], pack: ReadonlyMap<string, readonly PackLine[]>): (PackLine | null)[] {
  const left = new Map([...pack].map(([name, packLines]) => [name, [...packLines]]));
  const take = ({ path }: FormLine, fits: (line: PackLine) => boolean): PackLine | null => {
    const candidates = left.get(plainText(path.at(-1)));
    const at = candidates?.findIndex(fits) ?? -1;
    return at < 0 ? null : (candidates?.splice(at, 1)[0] ?? null);
  };
  const exact = lines.map((line) => take(line, (candidate) => candidate.line.weight === line.weight));
  return lines.map((line, index) => exact[index] ?? take(line, () => true));
}

/** For each line of a form the pack's line of the same name, by the pack that knows most of them; null where none does. */
export function packLinesOf(lines: readonly FormLine[]): readonly (PackLine | null)[] {
  const none = lines.map(() => null);
  const count = (found: readonly (PackLine | null)[]): number => found.filter((line) => line !== null).length;
  return byPack
    .map((pack) => matched(lines, pack))
    .filter((found) => count(found) >= enough * lines.length)
    .reduce<readonly (PackLine | null)[]>((best, found) => (count(found) > count(best) ? found : best), none);
}
