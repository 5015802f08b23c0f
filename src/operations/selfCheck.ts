import type { Answered, ApplicationAnswers } from "../gateway/selfCheck";
import { shippedShelf } from "../packs/shelf";
import { shippedPack } from "../packs/shippedPacks";
import type { Rubric } from "../rubric/rubric";
import { gateway } from "./gateway";
import { insertForm, removeInserted, type InsertedForm } from "./insertForm";
import type { InsertionStep } from "./insertion/progress";

/** All that a self-check learnt, to be sent to whoever maintains the add-in; nothing of the user's workbook is in it. */
export interface SelfCheckReport extends ApplicationAnswers {
  readonly version: 1;
  readonly insertion: readonly Answered[];
  /** The names of sheets that could not be taken away. */
  readonly leftSheets: readonly string[];
}

/**
 * Asks the application what only it can answer, then inserts a whole form and takes it back, step by step with the time that each
 * took. What is refused is part of the report.
 * @param chosen the pack whose form it is; the first one that ships where it is left out
 */
export async function selfCheck(chosen?: Rubric): Promise<SelfCheckReport> {
  const pack = chosen ?? (await shippedPack(shippedShelf[0]?.id ?? ""));
  const asked = await gateway.askItself();
  const { insertion, left } = await tryInsertion(pack);
  const leftSheets = [...(asked.leftSheet === null ? [] : [asked.leftSheet]), ...left];
  return { version: 1, ...asked, insertion, leftSheets };
}

async function tryInsertion(
  pack: Rubric | undefined,
): Promise<{ insertion: readonly Answered[]; left: readonly string[] }> {
  const steps: { readonly step: InsertionStep | "end"; readonly at: number }[] = [];
  const note = (step: InsertionStep | "end"): void => void steps.push({ step, at: performance.now() });
  const timesOf = (): Answered[] =>
    steps.slice(0, -1).map(({ step, at }, index) => ({
      question: `insert-${step}`,
      milliseconds: Math.round((steps[index + 1]?.at ?? at) - at),
    }));
  if (!pack) return { insertion: [], left: [] };
  try {
    const form = await insertForm(pack, "addin", { tell: note });
    note("end");
    const { functions, notes } = form;
    const done: Answered = { question: "insert", milliseconds: 0, answer: { functions, notes } };
    return takeBack(form, [...timesOf(), done]);
  } catch (error) {
    note("end");
    const refused = { question: "insert", milliseconds: 0, error: gateway.toProblem(error).message };
    return { insertion: [...timesOf(), refused], left: [] };
  }
}

async function takeBack(form: InsertedForm, insertion: readonly Answered[]) {
  const start = performance.now();
  const removed = (more: Pick<Answered, "answer" | "error">): readonly Answered[] => [
    ...insertion,
    { question: "insert-taken-back", milliseconds: Math.round(performance.now() - start), ...more },
  ];
  try {
    await removeInserted(form);
    return { insertion: removed({ answer: "done" }), left: [] };
  } catch (error) {
    const left = [form.sheet, form.goalSheet, form.workPaper].flatMap((name) => name ?? []);
    return { insertion: removed({ error: gateway.toProblem(error).message }), left };
  }
}
