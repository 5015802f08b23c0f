import { allChecks } from "../../../src/checks/allChecks";
import { layOutForm } from "../../../src/form/layout";
import type { CheckSettings } from "../../../src/rubric/rubric";
import { writePlan } from "../../../src/workbookFiles/writePlan";
import { ownPack } from "../../support/ownPack";

export const everyCheck: readonly string[] = allChecks.map(({ id }) => id);

/** A workbook file with a form that nobody filled in, and with its pack `quiet`, which says this of the checks. */
export function carryingFile(checks?: CheckSettings, name = "随带.xlsx"): File {
  const pack = { ...ownPack("quiet"), ...(checks && { checks }) };
  const sheets = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
  const bytes = Uint8Array.from(writePlan(layOutForm(pack, sheets, "zh-CN", { keepPack: true })));
  // jsdom 26 has files without this.
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}
