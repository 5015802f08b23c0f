import fc from "fast-check";
import { fileName, sentFileName } from "../../src/form/sentFileName";

test.each([
  ["天河区人社局", "2023", "部门整体支出绩效自评表", "天河区人社局_2023_部门整体支出绩效自评表.xlsx"],
  ["天河区人社局", "2023", "部门整体支出绩效自评表（2023年度）", "天河区人社局_2023_部门整体支出绩效自评表.xlsx"],
  ["天河区人社局", "2023", "2023 年度项目支出绩效自评表", "天河区人社局_2023_项目支出绩效自评表.xlsx"],
  ["", "2023", "自评表", "2023_自评表.xlsx"],
  ["区 财政局", "", "自评表", "区财政局_自评表.xlsx"],
  ["A/B 局", "2023", "收入:支出*表?", "A B局_2023_收入 支出 表.xlsx"],
  ["", "", "CON", "_CON.xlsx"],
])("%s, %s, %s", (unit, year, title, name) => {
  expect(sentFileName({ unit, year, title })).toBe(name);
});

test("what somebody typed becomes a name that every system takes", () => {
  expect(fileName("  我的表.xlsx ")).toBe("我的表.xlsx");
  expect(fileName("我的表.XLS")).toBe("我的表.xlsx");
  expect(fileName("...")).toBe("");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const name = fileName(text);
      if (name === "") return;
      expect(name).toMatch(/^(?![ .])[^\\/:*?"<>|\p{Cc}]*[^ .]\.xlsx$/u);
      expect([...name].length).toBeLessThanOrEqual(81);
      expect(fileName(name)).toBe(name);
    }),
  );
});
