import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { differing, type PartEntries, type Part } from "./part";
import { ofSheets } from "./sheetParts";

const sameOrder = (a: PartEntries, b: PartEntries): boolean =>
  JSON.stringify([...a.keys()]) === JSON.stringify([...b.keys()]);

/** Conditional formats, by priority. */
export function conditionalPart(workbook: OpenWorkbook): Part {
  const { engine } = workbook;
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  const part = ofSheets(
    workbook,
    ({ id }) => (model.getSubunitRules(engine.unitId, id) ?? []).map((rule) => [rule.cfId, rule] as const),
    ({ id: subUnitId }, target, now) => {
      const run = (id: string, params: object): void => void engine.run(id, { subUnitId, ...params });
      if (sameOrder(target, now)) {
        for (const cfId of differing(target, now))
          run(SetConditionalRuleMutation.id, { cfId, rule: JSON.parse(target.get(cfId) ?? "null") as unknown });
        return;
      }
      for (const cfId of now.keys()) run(DeleteConditionalRuleMutation.id, { cfId });
      // Each new rule comes first.
      for (const rule of [...target.values()].reverse())
        run(AddConditionalRuleMutation.id, { rule: JSON.parse(rule) as unknown });
    },
  );
  return { ...part, ordered: true };
}

/** Validation rules. */
export function validationPart(workbook: OpenWorkbook): Part {
  const { engine } = workbook;
  const model = engine.injector.get(SheetDataValidationModel);
  const part = ofSheets(
    workbook,
    ({ id }) => model.getRules(engine.unitId, id).map((rule) => [rule.uid, rule] as const),
    ({ id: subUnitId }, target, now) => {
      const kept = [...now.keys()].filter((id) => target.get(id) === now.get(id));
      const inOrder = [...target.keys()].filter((id) => kept.includes(id)).every((id, index) => id === kept[index]);
      const gone = inOrder ? [...now.keys()].filter((id) => target.get(id) !== now.get(id)) : [...now.keys()];
      const left = new Set([...now.keys()].filter((id) => !gone.includes(id)));
      const run = (id: string, params: object): void =>
        void engine.run(id, { subUnitId, source: "patched", ...params });
      if (gone.length > 0) run(RemoveDataValidationMutation.id, { ruleId: gone });
      [...target].forEach(([id, rule], index) => {
        if (!left.has(id)) run(AddDataValidationMutation.id, { rule: JSON.parse(rule) as unknown, index });
      });
    },
  );
  return { ...part, ordered: true };
}
