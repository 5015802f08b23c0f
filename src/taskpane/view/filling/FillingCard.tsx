import { useState } from "react";
import type { Slot } from "../../../form/slots/slot";
import { isGap, progressOf } from "../../../form/slots/walk";
import { isComputing } from "../../state/computing";
import { openFinding } from "../../state/openFinding";
import { slotOnCard, slotsNow } from "../../state/filling";
import type { ShownForm } from "../../state/shownForm";
import { fill } from "../../../language/fill";
import { cardWords } from "../../locale/commands/filling";
import { useLanguage, usePane, usePaneDoor } from "../common/paneContext";
import { SectionLinks } from "./SectionLinks";
import { SlotCard } from "./SlotCard";
import "./FillingCard.css";

/** The place to fill: what the selected cell of the form asks for, how far the form has come, and the way to the next gap. */
export function FillingCard({ form }: { readonly form: ShownForm }) {
  const filling = usePane((state) => state.filling);
  const open = usePane((state) => state.open);
  const words = cardWords(useLanguage());
  const [looked] = useState(() => new Set<string>());
  const slots = slotsNow(form.slots, filling);
  if (slots.length === 0) return null;
  const found = slotOnCard(filling, form);
  const slot = found && (slots.find(({ key }) => key === found.key) ?? found);
  // One cell has one box: where its problem is open below, the card stays folded.
  const mended = openFinding(form, open);
  const isBelow = slot?.sheetId === mended?.sheetId && slot?.address === mended?.address;
  return (
    <section className="filling" aria-label={words.label}>
      <SectionLinks progress={progressOf(slots)} current={slot?.section ?? null} />
      <p role="status" className="caption">
        {!slots.some(isGap) && !isComputing(form) && words.done}
      </p>
      {slot && isBelow ? null : slot ? (
        <SlotCard key={slot.key} slot={slot} form={form} turn={filling.turn} looked={looked} />
      ) : (
        <Invitation cells={form.progress.cells} slots={slots} />
      )}
    </section>
  );
}

interface InvitationProps {
  /** As the head of the pane counts them. */
  readonly cells: number;
  readonly slots: readonly Slot[];
}

/** Where no cell is selected that anybody fills in. Texts that say why points were lost are no cells of the form's own: they come last. */
function Invitation({ cells, slots }: InvitationProps) {
  const { perform } = usePaneDoor();
  const words = cardWords(useLanguage());
  const hasGap = slots.some(isGap);
  const texts = progressOf(slots).find(({ section }) => section === "justifications");
  if (cells === 0 && !hasGap) return null;
  const left =
    cells > 0 || !texts
      ? fill(words.left, { count: cells })
      : fill(words.toSection, { section: words.sections.justifications, filled: texts.filled, of: texts.of });
  return (
    <div className="filling-invitation">
      <span className="filling-left">{left}</span>
      {hasGap && (
        <button type="button" className="link" onClick={() => void perform({ kind: "slot", to: "next" })}>
          {words.goOn}
        </button>
      )}
    </div>
  );
}
