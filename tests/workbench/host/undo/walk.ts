import { RedoCommand, UndoCommand } from "@univerjs/core";
import type { OfficeInNode } from "../../../../workbench/node/officeInNode";
import type { Operation } from "./operations";
import type { Place } from "./place";
import { differences, stateOf } from "./state";

export interface Step {
  readonly kind: string;
  readonly place: Place;
}

/** Does all steps in turn; what the host refuses changes nothing, and is told by its name. */
export async function perform(
  office: OfficeInNode,
  operations: Readonly<Record<string, Operation>>,
  steps: readonly Step[],
): Promise<string[]> {
  const told: string[] = [];
  for (const { kind, place } of steps) {
    // Some refuse at once, some later.
    const refused = await (async () => operations[kind]?.(office, place))().then(
      () => "",
      (error: Error & { code?: string }) => ` (${error.code ?? error.message})`,
    );
    await office.host.settled();
    told.push(`${kind}${refused}`);
  }
  return told;
}

/** Takes back, or does again, up to `limit` steps; tells how many there were. */
export async function takeBack(
  { engine, host }: OfficeInNode,
  command: "undo" | "redo",
  limit = Infinity,
): Promise<number> {
  const { id } = command === "undo" ? UndoCommand : RedoCommand;
  let count = 0;
  while (count < limit && engine.undoSteps.count(command) > 0) {
    if (!engine.run(id, {})) throw new Error(`${command} stopped after ${count} steps.`);
    await host.settled();
    count++;
  }
  return count;
}

/** What is not as it should be once everything was done, taken back and done again. */
export async function faults(
  office: OfficeInNode,
  operations: Readonly<Record<string, Operation>>,
  steps: readonly Step[],
): Promise<{ told: string[]; faults: string[] }> {
  const start = stateOf(office);
  const told = await perform(office, operations, steps);
  const end = stateOf(office);
  const found: string[] = [];
  for (const round of [1, 2]) {
    await takeBack(office, "undo");
    found.push(...differences(start, stateOf(office)).map((text) => `undo ${round}: ${text}`));
    await takeBack(office, "redo");
    found.push(...differences(end, stateOf(office)).map((text) => `redo ${round}: ${text}`));
    if (found.length > 0) break;
  }
  return { told, faults: found };
}
