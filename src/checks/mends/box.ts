import type { CellContent } from "../../spreadsheet/grid";
import type { CheckId, Finding } from "../finding";
import { isFormula, storedAt, type Scene } from "./mend";

/** What is typed to mend a finding, and what stands in the cell now. */
export interface MendBox {
  readonly kind: "text" | "number";
  /** As the typing begins. */
  readonly from: string;
  /** As the sheet stores it. */
  readonly stored: CellContent;
}

type Kind = MendBox["kind"];

type Asks = (finding: Finding, scene: Scene) => Kind | null;

/** Nobody types points where shares stand. */
const points: Asks = (_, { form }) => (form.inShares === "weights and scores" ? null : "number");
const weight: Asks = (_, { form }) => (form.inShares === undefined ? "number" : null);
const text: Asks = () => "text";

const ofVariants =
  (kinds: Readonly<Record<string, Kind>>): Asks =>
  ({ variant = "" }) =>
    kinds[variant] ?? null;

/** The total of the budget is a figure, everything else of the head is words. */
const field: Asks = ({ variant, address }, { form }) =>
  variant !== "blank" ? null : form.funding?.total.amount.address === address ? "number" : "text";

/** Cells that only a person can fill in: each is typed where it is told. */
const asks: Partial<Record<CheckId, Asks>> = {
  "field-missing": field,
  "score-missing": (finding, scene) =>
    finding.variant === "typed" || finding.variant === "typedNoWeight" ? points(finding, scene) : null,
  "score-not-a-number": points,
  "score-out-of-range": points,
  "weight-not-a-number": weight,
  "result-missing": ({ args }) => (args.count === 1 ? "text" : null),
  "goal-row-incomplete": ofVariants({ weight: "number", target: "number", actual: "number", judged: "number" }),
  "goal-without-words": text,
  "unmet-reason-none": text,
};

/** The box in which a finding is mended by typing; null where it has none, and where a formula stands. */
export function boxOf(finding: Finding, scene: Scene): MendBox | null {
  const { fix, sheet, address, variant } = finding;
  if (fix?.kind === "write-text") return { kind: "text", from: fix.from, stored: fix.from };
  if (fix?.kind === "write-numbers" || variant === "together") return null;
  const kind = asks[finding.id]?.(finding, scene) ?? null;
  const stored = storedAt(scene.grids, sheet, address);
  if (kind === null || stored === undefined || isFormula(stored)) return null;
  return { kind, from: String(stored), stored };
}
