import { Fragment } from "react";
import type { SlotSection } from "../../../form/slots/slot";
import type { SectionProgress } from "../../../form/slots/walk";
import { fill } from "../../../language/fill";
import { cardWords } from "../../locale/commands/filling";
import { useLanguage, usePaneDoor } from "../common/paneContext";
import "./FillingCard.css";

export interface SectionLinksProps {
  readonly progress: readonly SectionProgress[];
  /** The section of the slot on show. */
  readonly current: SlotSection | null;
}

/** How far each section has come; each leads to its first gap. */
export function SectionLinks({ progress, current }: SectionLinksProps) {
  const { perform } = usePaneDoor();
  const words = cardWords(useLanguage());
  return (
    <nav className="filling-sections" aria-label={words.label}>
      {progress.map(({ section, filled, of }, index) => {
        const name = words.sections[section];
        return (
          <Fragment key={section}>
            {index > 0 && <span aria-hidden="true">▸</span>}
            <button
              type="button"
              className="link"
              aria-current={section === current ? "step" : undefined}
              title={fill(words.toSection, { section: name, filled, of })}
              onClick={() => void perform({ kind: "slot", to: section })}
            >
              {fill(words.progress, { section: name, filled, of })}
            </button>
          </Fragment>
        );
      })}
    </nav>
  );
}
