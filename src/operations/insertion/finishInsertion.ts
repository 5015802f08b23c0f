import { ExcelProblem } from "../../gateway/excelProblem";
import type { Job } from "../../gateway/gateway";
import { LONG_PATIENCE_MS } from "../../gateway/patience";
import type { ViewPart } from "../../gateway/workbookSession";
import type { Plan } from "../../spreadsheet/plan";
import { gateway } from "../gateway";
import type { Progress } from "./progress";

/** What Excel refused of a form that stands: `page` its print set-up or view, `front` to bring it to the front. */
export interface InsertionNote {
  readonly kind: "page" | "front";
  /** What Excel said, for support. */
  readonly detail: string;
}

/** The plan's sheets, by their ids, in its order. */
export interface StandingSheets {
  readonly plan: Plan;
  readonly sheetIds: readonly string[];
}

/** A sheet, and its cell where the user goes on. */
export interface FrontSheet {
  readonly id: string;
  readonly address: string;
}

/**
 * Sets up pages and views and brings the form to the front, each in a sync of its own: what Excel refuses of that costs a note,
 * not the form.
 * @throws ExcelProblem `stopped`, and nothing else
 */
export async function finishInsertion(standing: StandingSheets, progress: Progress): Promise<readonly InsertionNote[]> {
  progress.tell?.("page");
  const page = await setUp(standing, progress);
  progress.tell?.("front");
  const { sheets, select } = standing.plan;
  const id = standing.sheetIds[sheets.findIndex(({ name }) => name === select.sheet)] ?? select.sheet;
  const front = await bringToFront({ id, address: select.address }, progress);
  return [...page, ...front];
}

const PARTS: readonly ViewPart[] = ["page", "view", "paper"];

/** All in one sync; where something of it is refused, part by part, so that it costs itself only. */
async function setUp({ plan }: StandingSheets, progress: Progress): Promise<readonly InsertionNote[]> {
  const write = (parts: readonly ViewPart[]): Promise<readonly InsertionNote[]> =>
    triedTo("page", progress, async (session) => {
      await session.writeViews(plan, parts);
      await session.send();
    });
  if ((await write(PARTS)).length === 0) return [];
  const refused: InsertionNote[] = [];
  for (const part of PARTS) refused.push(...(await write([part])));
  return refused.slice(0, 1);
}

/** Excel on the web was seen not to activate a new sheet the first time; selecting fails on a sheet that is not in front. */
export async function bringToFront(standing: FrontSheet, progress: Progress): Promise<readonly InsertionNote[]> {
  const first = await triedTo("front", progress, goTo(standing));
  return first.length === 0 ? first : triedTo("front", progress, goTo(standing));
}

function goTo({ id, address }: FrontSheet): Job<void> {
  return async (session) => {
    const sheet = session.sheet(id);
    sheet.activate();
    const front = session.askFront();
    sheet.cells(address).select();
    await session.send();
    if (front() !== id) throw new ExcelProblem("unknown", "Worksheet.activate");
  };
}

async function triedTo(
  kind: InsertionNote["kind"],
  { stop }: Progress,
  job: Job<void>,
): Promise<readonly InsertionNote[]> {
  try {
    await gateway.run(job, { patience: LONG_PATIENCE_MS, stop });
    return [];
  } catch (error) {
    const problem = gateway.toProblem(error);
    if (problem.code === "stopped") throw problem;
    return [{ kind, detail: problem.message }];
  }
}
