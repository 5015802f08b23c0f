import { sectionKey, type SectionName } from "../../checks/filling/sections";
import type { Severity } from "../../checks/finding";
import type { MendedRow } from "./mended";
import type { ShownFinding, ShownForm } from "./shownForm";

/** Under which heading a finding is listed. */
export type ListGroup = "to-fill" | Severity;

export const LIST_GROUPS: readonly ListGroup[] = ["to-fill", "error", "warning", "information"];

/** What a reader wants to see of the list. */
export interface ListFilter {
  /** The key of a section; null for all. */
  readonly section: string | null;
  /** What is looked for, as typed. */
  readonly query: string;
}

export const noFilter: ListFilter = { section: null, query: "" };

/** What stands under a heading. */
export interface ListedGroup {
  readonly group: ListGroup;
  readonly findings: readonly ShownFinding[];
  readonly mended: readonly MendedRow[];
  /** What can be judged once more is filled in. */
  readonly early: readonly ShownFinding[];
  /** What the official text gets wrong by itself. */
  readonly printed: readonly ShownFinding[];
}

const groupOf = ({ standing, severity }: ShownFinding): ListGroup =>
  standing === "to-fill" || standing === "early" ? "to-fill" : standing === "as-printed" ? "information" : severity;

/** A section and how many problems stand in it. */
export interface ListedSection {
  readonly key: string;
  readonly section: SectionName;
  readonly count: number;
}

/** The sections that have something in them, in the order of the form. */
export function sectionsOf(findings: readonly ShownFinding[]): readonly ListedSection[] {
  const found = new Map<string, ListedSection>();
  for (const { section } of findings) {
    const key = sectionKey(section);
    found.set(key, { key, section, count: (found.get(key)?.count ?? 0) + 1 });
  }
  const rank = ({ section: { kind } }: ListedSection): number => (kind === "head" ? 0 : kind === "tail" ? 2 : 1);
  return [...found.values()].sort((one, other) => rank(one) - rank(other));
}

/** Problems, without what is only not filled in yet or printed so. */
export const judgedOf = ({ findings }: Pick<ShownForm, "findings">): readonly ShownFinding[] =>
  findings.filter(({ standing }) => standing === "judged");

/**
 * The list, heading by heading; headings below which nothing stands are left out.
 * @param textOf what a row says, for the search
 */
export function listed(
  { findings, begun }: Pick<ShownForm, "findings" | "begun">,
  mended: readonly MendedRow[],
  { section, query }: ListFilter,
  textOf: (finding: ShownFinding) => string,
): readonly ListedGroup[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const isWanted = (finding: ShownFinding): boolean => {
    if (section !== null && sectionKey(finding.section) !== section) return false;
    if (words.length === 0) return true;
    const text = textOf(finding).toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const wanted = [...begun, ...findings].filter(isWanted);
  return LIST_GROUPS.map((group) => {
    const own = wanted.filter((finding) => groupOf(finding) === group);
    const of = (...standings: readonly ShownFinding["standing"][]) =>
      own.filter(({ standing }) => standings.includes(standing));
    return {
      group,
      findings: of("to-fill", "judged"),
      mended: mended.filter(({ finding }) => groupOf(finding) === group && isWanted(finding)),
      early: of("early"),
      printed: of("as-printed"),
    };
  }).filter(
    ({ findings: some, mended: done, early, printed }) => some.length + done.length + early.length + printed.length > 0,
  );
}
