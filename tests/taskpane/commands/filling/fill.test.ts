import { ExcelProblem } from "../../../../src/gateway/excelProblem";
import type { SlotToFill } from "../../../../src/operations/filling/fillSlots";
import type { CommandPane } from "../../../../src/taskpane/commands/command";
import { fill } from "../../../../src/taskpane/commands/filling/fill";
import { initialState } from "../../../../src/taskpane/state/paneState";
import type { ShownForm, ShownSlot } from "../../../../src/taskpane/state/shownForm";
import { createStore } from "../../../../src/taskpane/state/store";

const slot = (address: string, witness?: ShownSlot["witness"]): ShownSlot => ({
  sheet: "目标",
  sheetId: "g",
  key: address,
  address,
  section: "goals",
  question: address,
  input: { kind: "text", isLong: false, most: null },
  content: "",
  isFilled: false,
  isOptional: false,
  row: address.replace(/\D/g, ""),
  line: null,
  ...(witness ? { witness } : {}),
});

const NAME = { address: "B7", text: "" };

const form = (slots: readonly ShownSlot[], kind: "number" | "computing" = "number"): ShownForm =>
  ({
    slots,
    rules: { id: "" },
    findings: [],
    begun: [],
    confirmed: [],
    source: { form: { lines: [{ score: { reading: { kind } } }] } },
  }) as unknown as ShownForm;

/** A pane over a sheet that answers as late as it is told to. */
function slowPane() {
  const slots = [slot("A7", NAME), slot("B7"), slot("C7", NAME)];
  const store = createStore({ ...initialState, form: form(slots) });
  const cells = new Map<string, unknown>();
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const isPlace = ({ witness }: SlotToFill): boolean =>
    !witness || witness.texts.includes(String(cells.get(witness.address) ?? ""));
  const operations = {
    selectCell: () => answered,
    fillSlots: async (asked: readonly SlotToFill[]) => {
      await answered;
      const problems = asked.map((each) => (isPlace(each) ? null : new ExcelProblem("cell-changed", each.address)));
      asked.forEach(({ address, content }, index) => problems[index] ?? cells.set(address, content));
      return problems;
    },
  };
  const pane = {
    store,
    excel: { load: async () => operations },
    checker: { check: async () => null },
    shown: async (reading: Promise<unknown>) => void (await reading),
  } as unknown as CommandPane;
  const type = (key: string, text: string) => fill.run({ kind: "fill", key, text, content: text }, pane);
  return { cells, type, answer: () => answer() };
}

test("who types faster than Excel writes may fill in what tells the place, before and after the cells beside it", async () => {
  const orders = ["ABC", "BAC", "BCA", "ACB", "CAB", "CBA"];
  for (const order of orders) {
    const { cells, type, answer } = slowPane();
    const writes = [...order].map((column) => type(`${column}7`, `内容${column}`));
    answer();
    await Promise.all(writes);
    expect(Object.fromEntries(cells)).toEqual({ A7: "内容A", B7: "内容B", C7: "内容C" });
  }
});

test.each([
  ["hears of results", true],
  ["reads by itself", false],
])(
  "the card of a pane that %s waits for scores that are being computed, and goes to what they ask for",
  async (_, on) => {
    const [last, text] = [slot("F40"), slot("G39")];
    const filled = { ...last, content: 2, isFilled: true };
    const readings = [form([filled], "computing"), form([filled], "computing"), form([filled, text])];
    const store = createStore({ ...initialState, form: form([last]), live: { ...initialState.live, on } });
    store.dispatch({ type: "slot", slot: last, takesKeyboard: true });
    const read = async (): Promise<void> => store.dispatch({ type: "shown", form: readings.shift() ?? null });
    const hearing = on ? setInterval(() => void read(), 100) : undefined;
    const pane = {
      store,
      excel: { load: async () => ({ selectCell: async () => undefined, fillSlots: async () => [null] }) },
      checker: { check: read },
      shown: async (reading: Promise<unknown>) => void (await reading),
    } as unknown as CommandPane;
    const filling = fill.run({ kind: "fill", key: "F40", text: "2", content: 2 }, pane);
    await filling.finally(() => clearInterval(hearing));
    expect(readings).toEqual([]);
    expect(store.get().filling.at?.key).toBe("G39");
  },
);
