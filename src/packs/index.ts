import type { Rubric } from "../rubric/rubric";
import criteriaTable from "./criteria-table.json";
import hubeiProject from "./hubei-project.json";
import hunanDepartment from "./hunan-department.json";
import mofProject from "./mof-project.json";
import mofProjectCost from "./mof-project-cost.json";
import panyu2021 from "./panyu-2021.json";
import sichuanProject from "./sichuan-project.json";
import tianhe2023 from "./tianhe-2023.json";
import yitihuaImport from "./yitihua-import.json";

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
