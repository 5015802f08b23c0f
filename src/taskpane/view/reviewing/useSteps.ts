import { useEffect, useState } from "react";
import type { ShownForm } from "../../state/shownForm";
import { useLanguage } from "../common/paneContext";

/** How the department's score came about, where a formula or a rule tells; `""` until that is known, and where nothing does. */
export function useSteps({ source, sheet }: ShownForm, address: string): string {
  const language = useLanguage();
  const [steps, setSteps] = useState("");
  useEffect(() => {
    let isGone = false;
    void (async () => {
      const { liveOrigin } = await import(/* webpackChunkName: "form-live" */ "../../../form/origin/liveOrigin");
      const origin = liveOrigin(source.form, [...source.sheets.values()], [], { sheet, address }, language);
      const isComputed = origin !== null && origin.formula !== null;
      const told = isComputed ? [origin.rule ?? "", ...origin.steps].filter((step) => step !== "") : [];
      if (!isGone) setSteps(told.join("\n"));
    })().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [source, sheet, address, language]);
  return steps;
}
