import { useState } from "react";
import { gapCount, progressOf } from "../../../form/slots/walk";
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
  const words = cardWords(useLanguage());
  const [looked] = useState(() => new Set<string>());
  const slots = slotsNow(form.slots, filling);
  if (slots.length === 0) return null;
  const found = slotOnCard(filling, form);
  const slot = found && (slots.find(({ key }) => key === found.key) ?? found);
  const gaps = gapCount(slots);
  return (
    <section className="filling" aria-label={words.label}>
      <SectionLinks progress={progressOf(slots)} current={slot?.section ?? null} />
      <p role="status" className="caption">
        {gaps === 0 && words.done}
      </p>
      {slot ? (
        <SlotCard key={slot.key} slot={slot} form={form} turn={filling.turn} looked={looked} />
      ) : (
        gaps > 0 && <Invitation gaps={gaps} />
      )}
    </section>
  );
}

/** Where no cell is selected that anybody fills in. */
function Invitation({ gaps }: { readonly gaps: number }) {
  const { perform } = usePaneDoor();
  const words = cardWords(useLanguage());
  return (
    <div className="filling-invitation">
      <span>{fill(words.left, { count: gaps })}</span>
      <button type="button" className="link" onClick={() => void perform({ kind: "slot", to: "next" })}>
        {words.goOn}
      </button>
    </div>
  );
}
