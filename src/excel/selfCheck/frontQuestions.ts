import { question, type SelfCheckQuestion, type Trial } from "./question";

async function isInFront({ context, sheetId }: Trial): Promise<boolean> {
  const front = context.workbook.worksheets.getActiveWorksheet();
  front.load("id");
  await context.sync();
  return front.id === sheetId;
}

/** Whether a new sheet comes to the front by itself, or the first time it is told to. */
export const frontQuestions: readonly SelfCheckQuestion[] = [
  question("new-sheet-in-front", isInFront),
  question("activate-and-select", async (trial) => {
    trial.sheet.activate();
    const range = trial.sheet.getRange("B2");
    range.select();
    range.untrack();
    await trial.context.sync();
    return isInFront(trial);
  }),
  question("activate-again", async (trial) => {
    trial.sheet.activate();
    await trial.context.sync();
    return isInFront(trial);
  }),
];
