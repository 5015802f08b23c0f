import type { Rubric } from "../rubric/rubric";
import criteriaTable from "./shipped/criteria-table.json";
import hubeiProject from "./shipped/hubei-project.json";
import hunanDepartment from "./shipped/hunan-department.json";
import mofProject from "./shipped/mof-project.json";
import mofProjectCost from "./shipped/mof-project-cost.json";
import panyu2021 from "./shipped/panyu-2021.json";
import sichuanProject from "./shipped/sichuan-project.json";
import tianhe2023 from "./shipped/tianhe-2023.json";
import yitihuaImport from "./shipped/yitihua-import.json";

/** The rubrics that ship; the first one is inserted by the ribbon's button. */
export const packs: readonly Rubric[] = [
  tianhe2023,
  panyu2021,
  mofProject,
  mofProjectCost,
  yitihuaImport,
  sichuanProject,
  criteriaTable,
  hubeiProject,
  hunanDepartment,
] as readonly Rubric[];

export const packById = (id: string): Rubric | undefined => packs.find((pack) => pack.id === id);
