import type { TakenColumn } from "../../../form/columns";
import { columnRoles } from "../../../rubric/columnRoles";

/** What a column can hold. */
export type RoleChoice = Pick<TakenColumn, "role" | "level">;

const DEPTHS = [1, 2, 3, 4] as const;

/** Every choice: names and weights by their level, then the rest, then nothing. */
export const roleChoices: readonly RoleChoice[] = [
  ...columnRoles.flatMap(({ id: role, isOfLevel }): RoleChoice[] =>
    isOfLevel ? DEPTHS.map((level) => ({ role, level })) : [{ role, level: null }],
  ),
  { role: null, level: null },
];

/** Names a choice in a list of the browser. */
export const valueOf = ({ role, level }: RoleChoice): string => `${role ?? ""} ${level ?? ""}`;
