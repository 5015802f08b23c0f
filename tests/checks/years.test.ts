import { statedYears, yearOf } from "../../src/checks/support/years";
import { formOf } from "./support/formLine";

it.each([
  ["2023年度部门整体支出绩效自评表", "2023"],
  ["（２０２２年度）", "2022"],
  ["2021—2023年项目自评表", null],
  ["部门整体支出绩效自评表", null],
  ["编号120234", null],
])("reads %p", (text, expected) => {
  expect(yearOf(text)).toBe(expected);
});

it("takes each cell of the head once, the title first", () => {
  const title = { address: "A1", text: "2022年度自评表" };
  const fields = [
    { role: "year", label: "", value: { address: "A1", text: "2022" } },
    { role: "unit", label: "单位名称", value: { address: "B2", text: "2020年成立的中心" } },
    { role: "year", label: "自评年度", value: { address: "B3", text: "2023年" } },
  ] as const;
  expect(statedYears(formOf([], { title, fields })).map(({ cell, year }) => [cell.address, year])).toEqual([
    ["A1", "2022"],
    ["B3", "2023"],
  ]);
});
