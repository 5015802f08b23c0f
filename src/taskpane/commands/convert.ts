import { fill } from "../../language/fill";
import { mendingWords } from "../locale/commands/mending";
import type { MeantNumber } from "../../checks/finding";
import type { Command } from "./command";

declare module "../state/task" {
  interface CommandTypes {
    /** Put the number into a score cell that holds `from` as text. */
    readonly convert: {
      readonly task: {
        readonly sheetId: string;
        readonly address: string;
        readonly from: string;
        readonly value: number;
      };
    };
    /** The same for several cells of a sheet. */
    readonly "convert-all": { readonly task: { readonly sheetId: string; readonly cells: readonly MeantNumber[] } };
  }
}

const conversion = () => import(/* webpackMode: "eager" */ "../../operations/convertScore");

export const convert: Command<"convert"> = {
  kind: "convert",
  offers: {
    finding: ({ sheetId, address, fix }, language) => {
      if (fix?.kind !== "write-number") return null;
      const { from, value } = fix;
      const task = { kind: "convert", sheetId, address, from, value } as const;
      return { task, label: fill(mendingWords(language).convert, { value }) };
    },
  },
  async run({ sheetId, address, from, value }, { excel, checker, shown }) {
    const { writeNumber } = await excel.load(conversion);
    await writeNumber(sheetId, address, from, value);
    await shown(checker.check());
  },
};

export const convertAll: Command<"convert-all"> = {
  kind: "convert-all",
  offers: {
    finding: ({ sheetId, fix }, language) => {
      if (fix?.kind !== "write-numbers") return null;
      const { cells } = fix;
      const label = fill(mendingWords(language).convertAll, { count: cells.length });
      return { task: { kind: "convert-all", sheetId, cells }, label };
    },
  },
  async run({ sheetId, cells }, { excel, checker, shown }) {
    const { writeNumbers } = await excel.load(conversion);
    await writeNumbers(sheetId, cells);
    await shown(checker.check());
  },
};
