import { useEffect, useState } from "react";
import { layOutForm, sheetTitles } from "../../../form/layout";
import { fill } from "../../../language/fill";
import { shippedPack } from "../../../packs/shippedPacks";
import type { ShelfEntry } from "../../../packs/shelf";
import type { Rubric } from "../../../rubric/rubric";
import type { SheetPlan } from "../../../spreadsheet/plan";
import type { Language } from "../../../language/language";
import { useLanguage } from "../common/paneContext";
import { packsWords } from "../../locale/commands/packs";
import type { ChosenOccasion } from "./occasion";
import { PlanTable } from "./PlanTable";
import "./packs.css";

export interface PackPreviewProps {
  readonly entry: ShelfEntry;
  /** The pack itself, where it was opened from a file. */
  readonly opened: Rubric | undefined;
  readonly occasion: ChosenOccasion;
}

async function formPlan(rubric: Rubric, occasion: ChosenOccasion, language: Language): Promise<SheetPlan | undefined> {
  if (rubric.layout) {
    const [{ openLayout }, { layoutPlan }] = await Promise.all([
      import(/* webpackChunkName: "form" */ "../../../form/template/openLayout"),
      import(/* webpackChunkName: "form" */ "../../../form/template/layoutPlan"),
    ]);
    const opened = await openLayout(rubric, rubric.layout, occasion);
    return layoutPlan(opened, opened.formSheet, "A1").sheets[0];
  }
  return layOutForm(rubric, sheetTitles(rubric), language, { formulas: "native", ...occasion }).sheets[0];
}

/** The sheet as it will be inserted, drawn as a table; nothing is written. */
export function PackPreview({ entry, opened, occasion }: PackPreviewProps) {
  const language = useLanguage();
  const words = packsWords(language);
  const [plan, setPlan] = useState<SheetPlan | "failed" | null>(null);
  const { year, unit } = occasion;
  useEffect(() => {
    let isWanted = true;
    const planned = async (): Promise<SheetPlan | undefined> => {
      const rubric = opened ?? (await shippedPack(entry.id));
      return rubric && formPlan(rubric, { year, unit }, language);
    };
    planned().then(
      (made) => isWanted && setPlan(made ?? "failed"),
      () => isWanted && setPlan("failed"),
    );
    return () => void (isWanted = false);
  }, [entry.id, opened, year, unit, language]);
  if (plan === null) return <p className="caption">{words.loading}</p>;
  if (plan === "failed") return <p role="alert">{words.failed}</p>;
  return (
    <>
      <div
        className="pack-preview"
        role="region"
        tabIndex={0}
        aria-label={fill(words.previewOf, { name: entry.name[language] })}
      >
        <PlanTable plan={plan} />
      </div>
      <p className="caption">{fill(words.source, { source: entry.source })}</p>
    </>
  );
}
