import { layOutForm } from "../../../src/form/layout";
import { ofYear, yearsInRules } from "../../../src/form/layout/ofYear";
import { unitLabel } from "../../../src/form/layout/withUnit";
import { packNameFormula } from "../../../src/form/packName";
import { packById, packs } from "../../../src/packs";
import type { Rubric } from "../../../src/rubric/rubric";

const names = { formSheet: "表", goalSheet: "目标", workPaperSheet: "底稿" };
const laidOut = (pack: Rubric, year: number, unit?: string) => layOutForm(pack, names, "zh-CN", { year, unit });
const textsOf = (pack: Rubric, year: number): readonly string[] =>
  laidOut(pack, year)
    .sheets[0]!.cells.flat()
    .filter((cell) => typeof cell === "string");

describe.each(packs.map((pack) => [pack.id, pack] as const))("%s", (_, pack) => {
  it("names no other year than the chosen one in its head", () => {
    const years = textsOf(pack, 2031)
      .slice(0, 40)
      .flatMap((text) => text.match(/20\d\d(?=\s*年)/g) ?? []);
    expect([...new Set(years)]).toEqual(pack.bare ? [] : ["2031"]);
  });

  it("stays the same pack, of the same size", () => {
    const [own, other] = [laidOut(pack, pack.year), laidOut(pack, 2031)];
    expect(other.names).toEqual(own.names);
    expect(other.names[0]?.formula).toBe(packNameFormula(pack, false));
    expect(other.sheets.map(({ merges }) => merges)).toEqual(own.sheets.map(({ merges }) => merges));
  });

  it("has the unit beside its label, where it asks for one", () => {
    const count = laidOut(pack, 2031, " 某局 ")
      .sheets[0]!.cells.flat()
      .filter((cell) => cell === "某局").length;
    expect(count).toBe(unitLabel(pack) === undefined ? 0 : 1);
  });
});

test("years move along, documents and rules stay", () => {
  const base = packById("mof-project")!;
  const dated: Rubric = {
    ...base,
    fields: [{ label: "2019年结转", lines: 1, text: "2020年1月至12月" }],
    footnotes: ["依据2020年印发的办法"],
  };
  const other = ofYear(dated, 2025);
  expect(other.fields).toEqual([{ label: "2024年结转", lines: 1, text: "2025年1月至12月" }]);
  expect(other.footnotes).toEqual(dated.footnotes);
  expect(ofYear(dated)).toBe(dated);
});

test("rules that name a year are told by their indicators", () => {
  const tianhe = packById("tianhe-2023")!;
  expect(yearsInRules(tianhe)).toEqual([]);
  const named = JSON.parse(JSON.stringify(tianhe).replace("符合标准的，得2分", "2022年符合标准的，得2分")) as Rubric;
  expect(yearsInRules(named)).toEqual(["资产配置合规性"]);
});
