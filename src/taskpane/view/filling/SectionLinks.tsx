import { Fragment, useEffect, useRef } from "react";
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
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // Only where a low pane shows them in one line; the pane itself stays where it is.
    const link = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (nav.current && link) nav.current.scrollLeft = link.offsetLeft - nav.current.offsetLeft;
  }, [current]);
  return (
    <nav className="filling-sections" aria-label={words.label} ref={nav}>
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
