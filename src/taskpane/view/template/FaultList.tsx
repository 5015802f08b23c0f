import { useMemo } from "react";
import { faultOf, isFault } from "../../../checks/filling/knownFaults";
import { printedFaults } from "../../../checks/filling/printedFaults";
import type { Finding } from "../../../checks/finding";
import { findingInWords } from "../../../checks/words";
import type { Correction } from "../../../form/columns";
import { recogniseAll } from "../../../form/recognise";
import { withoutResults } from "../../../form/template/changedCells";
import { fill } from "../../../language/fill";
import type { KnownFault } from "../../../rubric/checkSettings";
import type { Rubric } from "../../../rubric/rubric";
import { sheetGrid } from "../../../spreadsheet/ooxml/sheetGrid";
import type { SheetData } from "../../../spreadsheet/ooxml/workbookData";
import { templatePageWords } from "../../locale/template";
import { useLanguage } from "../common/paneContext";
import type { DraftChoice } from "./draftChoice";
import "./TemplatePage.css";

export interface FaultListProps {
  /** The pack as it is now; null while no form is recognised. */
  readonly rubric: Rubric | null;
  /** The form's sheet as the template will have it. */
  readonly blank: SheetData | null;
  readonly corrections: readonly Correction[] | undefined;
  readonly choice: DraftChoice;
  readonly onChange: (choice: DraftChoice) => void;
}

/** A pack holds so many. */
const MOST_FAULTS = 40;

const NONE: readonly KnownFault[] = [];

/** What is found in the blank form, each with a tick: what is ticked is the official form's own fault. */
export function FaultList({ rubric, blank, corrections, choice, onChange }: FaultListProps) {
  const language = useLanguage();
  const words = templatePageWords(language);
  const found = useMemo((): readonly Finding[] => {
    const grid = blank && sheetGrid(withoutResults(blank));
    const forms = grid && rubric ? recogniseAll(grid, { packs: [rubric], corrections: corrections ?? [] }) : [];
    return forms.flatMap(printedFaults);
  }, [blank, corrections, rubric]);
  const known = choice.knownFaults ?? rubric?.checks?.knownFaults ?? NONE;
  const change = (finding: Finding, isKnown: boolean): void => {
    const others = known.filter((fault) => !isFault(fault, finding));
    const fault = isKnown ? faultOf(finding) : null;
    onChange({ ...choice, knownFaults: fault ? [...others, fault] : others });
  };
  return (
    <section className="results" aria-label={fill(words.faults, { count: found.length })}>
      <h3 className="heading">{fill(words.faults, { count: found.length })}</h3>
      <p className="caption">{found.length > 0 ? words.faultsHint : words.noFaults}</p>
      <ul className="ticks">
        {found.map((finding) => {
          const { id, address, line, variant = "" } = finding;
          const isKnown = known.some((fault) => isFault(fault, finding));
          return (
            <li key={`${id} ${variant} ${address} ${line}`}>
              <label>
                <input
                  type="checkbox"
                  checked={isKnown}
                  disabled={!isKnown && known.length >= MOST_FAULTS}
                  onChange={({ target }) => change(finding, target.checked)}
                />{" "}
                {fill(words.fault, { address, line, text: findingInWords(finding, language) })}
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
