import type { Language } from "../language/language";
import type { Rubric } from "../rubric/rubric";
import type { Plan } from "../spreadsheet/plan";
import { measureForm } from "./layout/measure/formPlaces";
import { paintForm } from "./layout/paint/formSheet";
import type { Formulas } from "../rubric/formula/formulas";
import { layOutBaseData } from "./layout/baseData/baseDataSheet";
import { layOutGoals } from "./layout/goals/goalSheet";
import { goalKinds } from "./layout/goals/goalTable";
import { scoreFormulas } from "./layout/scoreFormulas";
import { ofYear } from "./layout/ofYear";
import { withUnit } from "./layout/withUnit";
import { placeInputs } from "./layout/workPaper/workPaper";
import { firstInputAddress, firstWorkPaperRow, layOutWorkPaper, probeAddress } from "./layout/workPaper/workPaperSheet";
import { layoutWords } from "./locale";
import { packName } from "./packMarks";
import { packNameFormula } from "./packName";
import { packXml } from "./keptPack";

export interface SheetNames {
  readonly formSheet: string;
  /** Not used where the rubric has no line that is scored by goals. */
  readonly goalSheet: string;
  /** Not used where the rubric has no line with a rule. */
  readonly workPaperSheet: string;
  /** Not used where the rubric has no base data; the rubric's own name for the sheet where it is left out. */
  readonly baseDataSheet?: string;
}

/** What a rubric calls its sheets, before it is known which names are free. */
export function sheetTitles({ sheets, baseData }: Rubric): SheetNames {
  const { form, goals, workPaper } = sheets;
  const names = { formSheet: form, goalSheet: goals, workPaperSheet: workPaper };
  return baseData ? { ...names, baseDataSheet: baseData.sheet } : names;
}

export interface LayoutOptions {
  /** Native formulas need no add-in: then no cell calls one of its functions, and there is nothing to probe. */
  readonly formulas?: Formulas;
  /** The pack goes into the workbook too: it does not ship, so that other machines know it from there only. */
  readonly keepPack?: boolean;
  /** The year of the form, where it is not that of the pack. */
  readonly year?: number | undefined;
  /** The name of the unit whose form it is. */
  readonly unit?: string | undefined;
}

/**
 * Lays a rubric out as an empty form with its base data, its goal table and its work paper, as far as it has them, as
 * published: everything that insertion writes, the sheets in this order.
 * @param names free sheet names; the formulas refer to them
 * @param language of prompts and of the work paper's own words; the form's texts are the pack's
 */
export function layOutForm(rubric: Rubric, names: SheetNames, language: Language, options: LayoutOptions = {}): Plan {
  const { formulas = "addin", keepPack = false, year, unit = "" } = options;
  const strings = layoutWords(language);
  const blocks = placeInputs(rubric, firstWorkPaperRow);
  const kinds = goalKinds(rubric);
  const live = scoreFormulas(blocks, kinds, names, formulas);
  const printed = withUnit(ofYear(rubric, year), unit);
  const form = paintForm(printed, measureForm(printed), names.formSheet, live, strings);
  const { baseData } = printed;
  const base = baseData ? [layOutBaseData(baseData, names.baseDataSheet ?? baseData.sheet, strings)] : [];
  const goals = kinds.length > 0 ? [layOutGoals(names, kinds, formulas, strings)] : [];
  const hasInputs = blocks.length > 0;
  const workPaper = hasInputs ? [layOutWorkPaper(names, blocks, form, formulas, strings)] : [];
  const select = { sheet: names.formSheet, address: form.firstEntry };
  return {
    sheets: [form.plan, ...base, ...goals, ...workPaper],
    names: [{ name: packName, sheet: names.formSheet, formula: packNameFormula(rubric, keepPack), visible: false }],
    ...(keepPack && { customXml: [packXml(rubric)] }),
    select,
    next: hasInputs ? { sheet: names.workPaperSheet, address: firstInputAddress } : select,
    ...(hasInputs && formulas === "addin" && { probe: { sheet: names.workPaperSheet, address: probeAddress } }),
  };
}
