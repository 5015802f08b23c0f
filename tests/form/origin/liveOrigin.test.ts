import { formSlots } from "../../../src/checks/formSlots";
import { planGrids } from "../../../src/form/fill/planGrids";
import { layOutForm } from "../../../src/form/layout";
import { liveOrigin } from "../../../src/form/origin/liveOrigin";
import { recognise } from "../../../src/form/recognise";
import { criteriaFor } from "../../../src/form/slots/criteriaSentence";
import type { Slot } from "../../../src/form/slots/slot";
import { packById } from "../../../src/packs";
import type { Formulas } from "../../../src/rubric/formula/formulas";

const rubric = packById("tianhe-2023");
if (!rubric) throw new Error("no pack");
const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };

function read(formulas: Formulas) {
  const grids = planGrids(layOutForm(rubric!, names, "zh-CN", { formulas }));
  const [grid, ...others] = grids;
  const form = grid && recognise(grid, { others, packs: [rubric!] });
  if (!form) throw new Error("not recognised");
  return { grids, form, slots: formSlots(form, new Map(grids.map((each) => [each.sheet, each]))) };
}

const byFormulas = { addin: read("addin"), native: read("native") };

const at = (slots: readonly Slot[], address: string): Slot => {
  const found = slots.find((slot) => slot.sheet === "测算底稿" && slot.address === address);
  if (!found) throw new Error(`no slot ${address}`);
  return found;
};

function tried(formulas: Formulas, address: string, content: number | string): readonly (string | null)[] {
  const { grids, form, slots } = byFormulas[formulas];
  const slot = at(slots, address);
  const origin = liveOrigin(form, grids, [{ ...slot, content }], slot.scoreCell!, "zh-CN");
  return origin ? [...origin.steps, origin.result] : [null];
}

describe.each(["addin", "native"] as const)("by %s formulas, before anything is written", (formulas) => {
  it.each([
    ["an answer", "C45", "是", ["填写为“是”，得满分 0.5 分。", "0.5"]],
    ["a deduction", "C57", 2, ["2 次 × 0.5 分 = 扣 1 分", "1 分 − 1 分 = 0 分", "0"]],
    ["a rate out of twelve", "C5", 0.95, ["95% × 10 分 = 9.5 分", "9.5"]],
  ])("%s tells its score", (_, address, content, expected) => {
    expect(tried(formulas, address, content)).toEqual(expected);
  });

  it("names what is still missing where one input is not enough", () => {
    const [step, result] = tried(formulas, "C22", 1);
    expect(step).toContain("未明确处理意见");
    expect(result).toBeNull();
  });
});

describe("the sentence of the criteria that belongs to a question", () => {
  const { slots } = byFormulas.addin;
  it.each([
    ["C20", "有1项没有开展评估，扣0.5分"],
    ["C22", "明确指出问题和处理意见的"],
    ["C24", "1项扣1分"],
    ["C34", "监控预警提醒信息"],
    ["C36", "重点评价整改情况"],
    ["C38", "被财政部门回退1次及以上不得分"],
    ["C42", "按要求开展部门整体支出绩效自评，得1分"],
    ["C61", "每发现1次扣0.5分"],
    ["C63", "固定资产利用率="],
  ])("is found for %s", (address, expected) => {
    const slot = at(slots, address);
    const parts = criteriaFor(slot.line?.criteria ?? "", slot.question);
    expect(parts.filter(({ isMeant }) => isMeant).map(({ text }) => text)).toEqual([expect.stringContaining(expected)]);
    expect(parts.map(({ text }) => text).join("")).toBe(slot.line?.criteria);
  });

  it("is not set off where the criteria are one sentence", () => {
    const slot = at(slots, "C45");
    expect(criteriaFor(slot.line?.criteria ?? "", slot.question).some(({ isMeant }) => isMeant)).toBe(false);
  });
});
