import { question, valueOf, type SelfCheckQuestion, type Trial } from "./question";

const FIRST = '="RUBRIC.TRIAL:1"<>""';
const SECOND = '="RUBRIC.TRIAL:2"<>""';

async function order({ context, sheet }: Trial, block: string): Promise<unknown> {
  const { conditionalFormats } = sheet.getRange(block);
  conditionalFormats.load("items/priority,items/type");
  await context.sync();
  const rules = conditionalFormats.items.map(({ priority, custom: { rule } }) => ({ priority, rule }));
  rules.forEach(({ rule }) => rule.load("formula"));
  await context.sync();
  return rules.map(({ priority, rule }) => ({ priority, rule: rule.formula.includes("TRIAL:1") ? 1 : 2 }));
}

function add({ sheet }: Trial, block: string, formula: string, isFirst = false): void {
  const rule = sheet.getRange(block).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  if (isFirst) rule.priority = 0;
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = "#FFD9D6";
}

/** Which of two rules lies above, what becomes of the other, and whether rules follow copied formats. */
export const ruleQuestions: readonly SelfCheckQuestion[] = [
  question("rule-order", async (trial) => {
    add(trial, "A20:B21", FIRST);
    add(trial, "A20:B21", SECOND);
    return order(trial, "A20:B21");
  }),
  question("rule-first-by-priority", async (trial) => {
    add(trial, "A24:B25", FIRST);
    add(trial, "A24:B25", SECOND, true);
    return order(trial, "A24:B25");
  }),
  question("rules-follow-copied-formats", async (trial) => {
    add(trial, "A28", FIRST);
    trial.sheet.getRange("A29").copyFrom("A28", Excel.RangeCopyType.formats);
    const { conditionalFormats } = trial.sheet.getRange("A29");
    const count = valueOf(conditionalFormats.getCount());
    await trial.context.sync();
    return count();
  }),
  question("rules-of-a-whole-sheet", async ({ context, sheet }) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type");
    await context.sync();
    const ranges = conditionalFormats.items.map((format) => format.getRanges());
    ranges.forEach((each) => each.load("cellCount"));
    await context.sync();
    return ranges.map(({ cellCount }) => cellCount);
  }),
  question("rule-removed", async (trial) => {
    const { conditionalFormats } = trial.sheet.getRange("A24:B25");
    conditionalFormats.load("items/id");
    await trial.context.sync();
    conditionalFormats.items[0]?.delete();
    await trial.context.sync();
    return order(trial, "A24:B25");
  }),
];
