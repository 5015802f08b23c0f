import { byCheck } from "./rowKeys";
import type { ShownFinding, ShownForm } from "./shownForm";

/** The finding whose text area stands open in the list. */
export function openFinding({ findings }: ShownForm, open: string | null): ShownFinding | null {
  if (open === null) return null;
  return (
    byCheck(findings)
      .flatMap(({ rows }) => rows)
      .find(({ key }) => key === open)?.finding ?? null
  );
}
