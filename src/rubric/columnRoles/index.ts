import { justification, note } from "./closing";
import type { CellKind, ColumnRoleFacts } from "./columnRole";
import { explanation, level, nature } from "./names";
import { coefficient, criteria, deducted, review, score, weight } from "./points";
import { reviewActual, reviewReason } from "./reviewing";
import { actual, description, operator, rate, target, unit } from "./targets";

/** Every role in the order in which people are offered them, and in which headings are tried. */
const declared = [
  level,
  weight,
  explanation,
  criteria,
  nature,
  operator,
  unit,
  target,
  reviewActual,
  actual,
  description,
  rate,
  coefficient,
  score,
  deducted,
  reviewReason,
  review,
  justification,
  note,
] as const;

type Declared = (typeof declared)[number];

/** What a column of the table holds. */
export type ColumnRole = Declared["id"];

/** The roles whose texts may belong to the form itself. */
export type PrintedRole = Extract<Declared, { printed: string }>["id"];

/** The roles that a line has a cell of. */
export type LineRole<Kind extends CellKind = CellKind> = Extract<Declared, { cell: Kind }>["id"];

/** What is known of a role. */
export type KnownRole = ColumnRoleFacts & { readonly id: ColumnRole };

export const columnRoles: readonly KnownRole[] = declared;

const byId: ReadonlyMap<string, KnownRole> = new Map(columnRoles.map((role) => [role.id, role]));

/** What is known of a column's role; nothing of null. */
export const roleFacts = (role: ColumnRole | null): Partial<KnownRole> => byId.get(role ?? "") ?? {};

/** The role of this id, such as one read from a file; undefined where there is none. */
export const roleOf = (id: string): ColumnRole | undefined => byId.get(id)?.id;

/** The roles whose texts may belong to the form, always (`form`) or unless somebody fills them in (`entry`). */
export const printedRoles = (by?: "form" | "entry"): readonly PrintedRole[] =>
  columnRoles.flatMap(({ id, printed }) => (printed && (!by || printed === by) ? [id as PrintedRole] : []));

/** The columns that somebody types into beside every line, or that a formula fills. */
export const typedRoles: readonly LineRole[] = columnRoles.flatMap(({ id, isTyped }) =>
  isTyped ? [id as LineRole] : [],
);
