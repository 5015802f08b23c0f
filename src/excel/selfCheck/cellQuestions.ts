import { question, valueOf, type SelfCheckQuestion, type Trial } from "./question";

/** The sheet's name is ours, and only how areas are told apart matters: a blank in front stays. */
const withoutSheet = (area: string): string =>
  `${/^ */.exec(area)?.[0] ?? ""}${area.slice(Math.max(0, area.lastIndexOf("!")))}`;

async function mergedIn({ context, sheet }: Trial, block: string): Promise<string | null> {
  const areas = sheet.getRange(block).getMergedAreasOrNullObject();
  areas.load("address");
  await context.sync();
  return areas.isNullObject ? null : areas.address.split(",").map(withoutSheet).join(",");
}

async function valuesOf({ context, sheet }: Trial, block: string): Promise<unknown> {
  const range = sheet.getRange(block);
  range.load("values");
  await context.sync();
  return range.values as unknown;
}

/** How merged areas are told, whether formulas compute, what copying brings along. */
export const cellQuestions: readonly SelfCheckQuestion[] = [
  question("merged-areas", async (trial) => {
    trial.sheet.getRange("A10:B11").merge();
    trial.sheet.getRange("D10:E12").merge();
    await trial.context.sync();
    return { whole: await mergedIn(trial, "A9:F13"), cut: await mergedIn(trial, "A9:F10") };
  }),
  question("calculation-mode", async ({ context: { application } }) => {
    application.load("calculationMode");
    await application.context.sync();
    return application.calculationMode;
  }),
  question("suspended-calculation", async (trial) => {
    const { application } = trial.context;
    application.suspendApiCalculationUntilNextSync();
    trial.sheet.getRange("A1:B1").formulas = [["=1+1", "=RUBRIC.SCORE_IF(TRUE,1)"]];
    await trial.context.sync();
    const after = await valuesOf(trial, "A1:B1");
    application.calculate(Excel.CalculationType.recalculate);
    return { after, calculated: await valuesOf(trial, "A1:B1") };
  }),
  question("text-stays-text", async (trial) => {
    trial.sheet.getRange("A2:C2").formulas = [["'97.70%", "'=1+1", "'3-5"]];
    await trial.context.sync();
    return valuesOf(trial, "A2:C2");
  }),
  question("hidden-name", async ({ context, sheet }) => {
    const item = sheet.names.add("_RUBRIC_TRIAL", '="trial|1"');
    item.visible = false;
    await context.sync();
    item.load("formula,visible");
    await context.sync();
    return { formula: item.formula as unknown, visible: item.visible };
  }),
  question("cell-looks", async ({ context, sheet }) => {
    const looks = valueOf(
      sheet.getRange("H1:H1").getCellProperties({ format: { fill: { color: true, pattern: true } } }),
    );
    await context.sync();
    return looks()[0]?.[0]?.format?.fill;
  }),
];
