import { useEffect, useState } from "react";
import { readSlotText } from "../../../form/slots/readSlotText";
import { roundScore } from "../../../rubric/rounding";
import type { ScoreOrigin } from "../../../form/origin/scoreOrigin";
import type { ShownForm, ShownSlot } from "../../state/shownForm";
import { fill, points } from "../../../language/fill";
import { cardWords, type CardWords } from "../../locale/commands/filling";
import { useLanguage, usePane } from "../common/paneContext";
import "./FillingCard.css";

const originOf = () => import(/* webpackChunkName: "form-live" */ "../../../form/origin/liveOrigin");

/** Nobody reads what stands there between two keys. */
const RESTING_MS = 120;

export interface LiveScoreProps {
  readonly slot: ShownSlot;
  readonly form: ShownForm;
  /** As it stands in the box. */
  readonly text: string;
}

/** What the answer brings, before it is written: the arithmetic and the score. */
export function LiveScore({ slot, form, text }: LiveScoreProps) {
  const language = useLanguage();
  const words = cardWords(language);
  const read = readSlotText(slot.input, text);
  const content = "content" in read ? read.content : "";
  const origin = useOrigin(slot, form, content);
  const told = slot.section === "lines" ? ofTypedScore(slot, content, words) : originInWords(origin, words);
  // Room is kept for one line, so that nothing moves while somebody types.
  return (
    <p className="slot-live" aria-live="polite">
      {told}
    </p>
  );
}

function useOrigin(slot: ShownSlot, form: ShownForm, content: number | string): ScoreOrigin | null {
  const language = useLanguage();
  const [origin, setOrigin] = useState<ScoreOrigin | null>(null);
  const written = usePane(({ filling }) => filling.written);
  const { scoreCell, sheet, address } = slot;
  const { source, slots } = form;
  useEffect(() => {
    let isGone = false;
    const waiting = setTimeout(() => {
      void (async () => {
        const { liveOrigin } = await originOf();
        const grids = [...source.sheets.values()];
        // What was written a moment ago has not been read again yet.
        const ahead = slots.flatMap((each) => {
          const known = written[each.key];
          return known === undefined ? [] : [{ sheet: each.sheet, address: each.address, content: known }];
        });
        const asked = scoreCell && content !== "";
        const found =
          asked && liveOrigin(source.form, grids, [...ahead, { sheet, address, content }], scoreCell, language);
        if (!isGone) setOrigin(found || null);
      })().catch(() => undefined);
    }, RESTING_MS);
    return () => {
      isGone = true;
      clearTimeout(waiting);
    };
  }, [scoreCell, source, slots, written, sheet, address, content, language]);
  return origin;
}

function originInWords(origin: ScoreOrigin | null, words: CardWords): string {
  if (!origin) return "";
  if (origin.problem !== null) return origin.problem;
  const steps = origin.steps.map((step) => step.replace(/[。.]$/, "")).join(words.betweenSteps);
  if (origin.result === null) return steps;
  const score = points(Number(origin.result));
  return steps === "" ? fill(words.scoreAlone, { score }) : fill(words.score, { steps, score });
}

/** A score that a person gives: what it takes off. */
function ofTypedScore({ line, input }: ShownSlot, content: number | string, words: CardWords): string {
  const isScore = input.kind === "number" && input.as === "points";
  if (!isScore || !line || line.weight === null || typeof content !== "number") return "";
  const lost = roundScore(line.weight - content);
  if (lost < 0 || input.minimum !== 0) return "";
  return fill(words.score, {
    steps: lost === 0 ? words.full : fill(words.lost, { lost: points(lost) }),
    score: points(content),
  });
}
