import { useEffect, type RefObject } from "react";

/**
 * Keeps the box for the answer in view: when the card comes to a cell, and when the pane is made lower while it is open. Whoever is
 * in the list below stays where they are.
 */
export function useBoxInView(card: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const shown = card.current;
    const pane = shown?.closest(".pane");
    // A test's page has neither sizes nor scrolling.
    if (!shown || !pane || typeof ResizeObserver === "undefined") return;
    // It is called once at the beginning too.
    const resized = new ResizeObserver(() => {
      if (document.activeElement?.closest(".results")) return;
      shown.scrollIntoView({ block: "nearest" });
      shown.querySelector("[data-answer]")?.scrollIntoView({ block: "nearest" });
    });
    resized.observe(pane);
    return () => resized.disconnect();
  }, [card]);
}
