import { recognise } from "../../../src/form/recognise";
import { drawnGrid } from "../../support/forms/drawnGrid";

const namesOf = (rows: string) =>
  recognise(
    drawnGrid(`
项目支出绩效自评表 | <4
一级指标 | 三级指标 | 分值 | 得分 | 原因
${rows.trim()}
总分 | | 100 | 98 |
`),
  )?.lines.map(({ path }) => path.at(-1));

it.each([
  ["below the lines of its kind", "产出得分 | | 60 | 58 |"],
  ["of another word for its kind", "小计 | | 60 | 58 |"],
  ["without a kind that anybody knows", "建设类得分 | | 60 | 58 |"],
])("what lines reached together is no line: %s", (_, sum) => {
  const rows = `产出 | 修桥 | 30 | 28 | 缺料；已补。\n | 修路 | 30 | 30 |\n${sum}\n效益 | 通行 | 40 | 40 |`;
  expect(namesOf(rows)).toEqual(["修桥", "修路", "通行"]);
});

it("满意度评分 is a line among those of 满意度", () => {
  const rows = "产出 | 修桥 | 60 | 58 | 缺料；已补。\n满意度 | 投诉次数 | 30 | 30 |\n | 满意度评分 | 10 | 10 |";
  expect(namesOf(rows)).toEqual(["修桥", "投诉次数", "满意度评分"]);
});
