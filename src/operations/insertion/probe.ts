import type { Plan } from "../../spreadsheet/plan";
import { gateway } from "../gateway";

/**
 * `native`: the plan needs none. `unknown`: the plan has no cell to ask, or Excel did not let it be read or computed; the
 * form stands all the same.
 */
export type FunctionsState = "answering" | "unknown-name" | "busy" | "native" | "unknown";

/** What desktops show while an add-in function is under way, by version. */
const BUSY = new Set(["#BUSY!", "#GETTING_DATA"]);

function stateOf(value: unknown): FunctionsState {
  if (value === "#NAME?") {
    return "unknown-name";
  }
  if (BUSY.has(String(value))) return "busy";
  // The cell gives 1: Excel has not computed it, where calculation was suspended or is manual.
  return value === 0 || value === "" || value === null ? "unknown" : "answering";
}

/** Reads the one cell that calls an add-in function unguarded, once what has changed is computed: one sync. */
export async function probe(cell: Plan["probe"]): Promise<FunctionsState> {
  if (!cell) {
    return "unknown";
  }
  try {
    return await gateway.run(async (session) => {
      // Writing suspended calculation, and Excel leaves it to us to go on.
      session.calculate("changed");
      const contents = session.sheet(cell.sheet).cells(cell.address).askContents();
      await session.send();
      return stateOf(contents().values[0]?.[0]);
    });
  } catch {
    return "unknown";
  }
}
