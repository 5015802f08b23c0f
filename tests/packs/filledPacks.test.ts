import { packById, packs } from "../../src/packs";
import { isFree } from "../../src/rubric/rubricLines";
import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import { cellAddress } from "../../src/spreadsheet/address";
import type { Plan } from "../../src/spreadsheet/plan";
import { filledForm, filledPacks, filledPlan, findingsOf, type FilledPack } from "../support/cases/filledPack";
import { planWorkbook } from "../support/forms/planWorkbook";
import { convert, testWithLibreOffice } from "../support/libreOffice";

jest.setTimeout(180_000);

const computed = (filled: FilledPack, formulas: "addin" | "native"): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    filledForm(filled, formulas)
      .lines.filter(({ score }) => score.formula !== null)
      .map(({ path, score }) => [path.at(-1), score.reading.kind === "number" ? score.reading.value : null]),
  );

it("every pack whose lines a department names itself has a filled example", () => {
  expect(filledPacks.map(({ pack }) => pack).sort()).toEqual(
    packs
      .filter(isFree)
      .map(({ id }) => id)
      .sort(),
  );
});

describe.each(filledPacks.map((filled) => [filled.pack, filled] as const))("%s, filled in", (id, filled) => {
  it("is recognised as the pack, by the sheet's own word", () => {
    expect(filledForm(filled, "addin").rubric).toBe(packById(id));
  });

  it("computes the same scores with the add-in's functions and with Excel's own", () => {
    expect(computed(filled, "addin")).toEqual(filled.scores);
    expect(computed(filled, "native")).toEqual(filled.scores);
    const { total } = filledForm(filled, "addin");
    expect(total?.score.reading ?? null).toEqual(
      filled.total === null ? null : { kind: "number", value: filled.total },
    );
  });

  it("has the findings of the golden case, by the rules that its bureau uses", () => {
    expect(packById(id)?.checks?.rules).toBeDefined();
    expect(findingsOf(filledForm(filled, "native"))).toEqual(filled.findings);
  });
});

testWithLibreOffice("LibreOffice computes every one of these scores from Excel's own functions", async () => {
  const plans = filledPacks.map((filled, index) => filledPlan(filled, "native", `${index}`));
  const all: Plan = { ...plans[0]!, sheets: plans.flatMap(({ sheets }) => sheets), names: [] };
  const { data } = await readWorkbook(convert(await planWorkbook(all), "xlsx", "xlsx:Calc MS Excel 2007 XML"));
  filledPacks.forEach((filled, index) => {
    const form = filledForm(filled, "native");
    const cells = data.sheets.find(({ name }) => name === `${index}${form.sheet}`)!.cells;
    const shown = new Map(cells.map(({ row, column, value }) => [cellAddress(row, column), value]));
    const scores = form.lines.filter(({ score }) => score.formula !== null);
    const told = scores.map(({ path, score }) => [path.at(-1), shown.get(score.address)]);
    expect([filled.pack, Object.fromEntries(told)]).toEqual([filled.pack, filled.scores]);
    if (form.total) expect([filled.pack, shown.get(form.total.score.address)]).toEqual([filled.pack, filled.total]);
    const { baseData } = packById(filled.pack)!;
    const rates = data.sheets.find(({ name }) => name === `${index}${baseData?.sheet}`)?.cells;
    if (baseData) expect(rates?.find(({ row, column }) => row === 2 && column === 3)?.value).toBe(0.95);
  });
});
