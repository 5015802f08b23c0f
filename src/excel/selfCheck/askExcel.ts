import type { Answered, ApplicationAnswers } from "../../gateway/selfCheck";
import { officeContext } from "../office";
import { run } from "../session";
import { toProblem } from "../toProblem";
import { cellQuestions } from "./cellQuestions";
import { frontQuestions } from "./frontQuestions";
import { pageQuestions } from "./pageQuestions";
import type { SelfCheckQuestion } from "./question";
import { ruleQuestions } from "./ruleQuestions";

const questions: readonly SelfCheckQuestion[] = [
  ...frontQuestions,
  ...pageQuestions,
  ...cellQuestions,
  ...ruleQuestions,
];

/** Tries every question on a sheet of its own, which is taken away whatever happens. */
export async function askExcel(): Promise<ApplicationAnswers> {
  const application = applicationFacts();
  const front = await frontSheet();
  const added = await timed("new-sheet", addTrialSheet);
  const trial = added.answer as TrialSheet | undefined;
  if (!trial) return { application, answers: [added], leftSheet: null };
  const answers: Answered[] = [{ ...added, answer: "done" }];
  let leftSheet: string | null = trial.name;
  try {
    for (const { name, ask } of questions) answers.push(await timed(name, () => onTrial(trial, ask)));
  } finally {
    const removed = await timed("sheet-removed", () => remove(trial, front));
    answers.push(removed);
    if (removed.error === undefined) leftSheet = null;
  }
  return { application, answers, leftSheet };
}

interface TrialSheet {
  readonly id: string;
  readonly name: string;
}

function addTrialSheet(): Promise<TrialSheet> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.load("id,name");
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

function onTrial({ id }: TrialSheet, ask: SelfCheckQuestion["ask"]): Promise<unknown> {
  return run((context) => ask({ context, sheet: context.workbook.worksheets.getItem(id), sheetId: id }));
}

/** Null where a chart sheet is in front, or Excel does not tell. */
async function frontSheet(): Promise<string | null> {
  try {
    return await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("id");
      await context.sync();
      return sheet.id;
    });
  } catch {
    return null;
  }
}

async function remove({ id }: TrialSheet, front: string | null): Promise<string> {
  await run(async (context) => {
    context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
  if (front === null) return "done";
  return run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(front).activate();
    await context.sync();
    return "done";
  }).catch(() => "not-back");
}

async function timed(question: string, act: () => Promise<unknown>): Promise<Answered> {
  const start = performance.now();
  const milliseconds = (): number => Math.round(performance.now() - start);
  try {
    const answer = await act();
    return { question, milliseconds: milliseconds(), answer };
  } catch (error) {
    return { question, milliseconds: milliseconds(), error: toProblem(error).message };
  }
}

function applicationFacts(): ApplicationAnswers["application"] {
  const context = officeContext();
  const { host, platform, version } = context?.diagnostics ?? {};
  const sets = Array.from({ length: 25 }, (_, index) => `1.${index + 1}`);
  const known = sets.filter((set) => context?.requirements.isSetSupported("ExcelApi", set));
  return {
    host: host?.toString() ?? null,
    platform: platform?.toString() ?? null,
    version: version ?? null,
    excelApi: known.at(-1) ?? null,
    displayLanguage: context?.displayLanguage ?? null,
    contentLanguage: context?.contentLanguage ?? null,
    // In which the pane runs.
    browser: typeof navigator === "undefined" ? null : navigator.userAgent,
  };
}
