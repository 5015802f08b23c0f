import { columnRoles, type TakenColumn } from "../../form/columns";
import type { Texts } from "../locale/texts";

/** What a column can hold. */
export type RoleChoice = Pick<TakenColumn, "role" | "level">;

const DEPTHS = [1, 2, 3, 4] as const;

/** Every choice: names and weights by their level, then the rest, then nothing. */
export const roleChoices: readonly RoleChoice[] = [
  ...columnRoles.flatMap((role): RoleChoice[] =>
    role === "level" || role === "weight" ? DEPTHS.map((level) => ({ role, level })) : [{ role, level: null }],
  ),
  { role: null, level: null },
];

/** Names a choice in a list of the browser. */
export const valueOf = ({ role, level }: RoleChoice): string => `${role ?? ""} ${level ?? ""}`;

export function inWords({ role, level }: RoleChoice, { levels, weights, unused, roles }: Texts["columns"]): string {
  if (role === null) return unused;
  const depth = DEPTHS.find((each) => each === level);
  const names = role === "weight" ? weights : levels;
  return depth === undefined ? roles[role] : names[depth];
}
