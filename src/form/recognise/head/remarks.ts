import type { FormRemark, RemarkRole } from "../../form";
import type { GridReader } from "../grid/gridReader";
import { withoutBrackets } from "../plainText";
import { remember } from "../remember";
import { labelledParts } from "./labelledParts";
import { labelledText } from "./labelledText";
import { isKnownLabel, plainLabel } from "./labels";

/** Labels with their synonyms in published forms, without the number in front and what stands in brackets. */
const patterns: readonly [RegExp, RemarkRole][] = [
  [
    /^(自评|评价|项目|绩效|部门)*(中|工作)?(发现|存在)?的?(主要)?(问题|困难|不足)([及和与、](主要)?(原因|困难|不足|问题)(分析)?)?$/,
    "problems",
  ],
  [/^(存在)?的?问题、?(产生)?的?原因、?[及和与](下一步)?(改进|整改)措施$/, "problems"],
  [
    /^(下一?步)?(的|拟采取的|拟)?(工作)?(改进|整改)(的)?(措施|意见|建议|方案|计划)([及和与].{2,12})?$|^下一步工作(打算|计划|措施|建议)$/,
    "measures",
  ],
  [/^(项目|自评|绩效|评价)*(结论|总结|综述)$/, "conclusion"],
  [/^(项目|单位|部门|财务|具体|填表|填报|主管)*(负责人|填报人|填表人|联系人|经办人|制表人)(员|姓名)?$/, "person"],
  [/^(项目|单位|部门|财务)*(负责人|联系人|填报人|填表人)及?(联系)?(电话|方式)$/, "person"],
  [/^(填报|填表|自评|编制|制表|上报)(日期|时间)$/, "date"],
  [/^(联系|办公|手机)?(电话|号码|方式)(号码)?$/, "phone"],
  [/^(项目|实施|政策|建设)*(起止|实施|建设)?(时间|期限|年限|周期|起止时间|起止年限|起止日期)$/, "period"],
];

const numbered = /^(\(?[一二三四五六七八九十\d]{1,3}[)、.．]+)/;

const roleOf = remember((label: string): RemarkRole | null => {
  const core = withoutBrackets(label.replace(numbered, ""));
  return patterns.find(([pattern]) => pattern.test(core))?.[1] ?? null;
});

/** What a label asks about the form itself; null for any other text. */
export const remarkRole = (cell: unknown): RemarkRole | null => {
  const label = plainLabel(cell);
  return label === "" ? null : roleOf(label);
};

function remarksAt(reader: GridReader, row: number, column: number, end: number): readonly FormRemark[] {
  const cell = reader.value(row, column);
  const role = remarkRole(cell);
  if (role) return [{ role, label: String(cell).trim(), value: labelledText(reader, row, column, end) }];
  const { address } = reader.content(row, column);
  return labelledParts(cell, (label) => isKnownLabel(label) || remarkRole(label) !== null).flatMap(
    ({ label, value }) => {
      const own = remarkRole(label);
      return own ? [{ role: own, label, value: { address, text: value } }] : [];
    },
  );
}

/** What the rows from one up to another ask about the form beside its fields. */
export function readRemarks(reader: GridReader, from: number, to: number): readonly FormRemark[] {
  const found = new Map<string, FormRemark>();
  for (let row = from; row < to; row++) {
    reader.row(row).forEach((cell, column) => {
      if (typeof cell !== "string" || cell === "") return;
      for (const remark of remarksAt(reader, row, column, to)) {
        if (!found.has(remark.label)) found.set(remark.label, remark);
      }
    });
  }
  return [...found.values()];
}
