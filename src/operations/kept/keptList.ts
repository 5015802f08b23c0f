import { gateway } from "../gateway";
import { undoable } from "../undoable";

/** How things of one kind are written into a part of the workbook, and read from its parts. */
export interface ListCodec<T> {
  readonly read: (texts: readonly string[]) => readonly T[];
  readonly toXml: (all: readonly T[]) => string;
}

/** Things of one kind that the workbook keeps in custom XML parts of a namespace. */
export interface KeptList<T> {
  /** From the texts of the workbook's parts. */
  readonly from: (texts: readonly string[]) => Promise<readonly T[]>;
  /**
   * Changes what the workbook keeps, and gives it as it is then. It is read first: a co-author may have changed something
   * meanwhile. Where nothing is left the workbook holds no part of ours.
   * @throws ExcelProblem
   */
  readonly change: (change: (all: readonly T[]) => readonly T[]) => Promise<readonly T[]>;
}

/** @param codec is loaded when something is kept: few workbooks hold any. */
export function keptList<T>(namespace: string, codec: () => Promise<ListCodec<T>>): KeptList<T> {
  return {
    from: async (texts) => (texts.length === 0 ? [] : (await codec()).read(texts)),
    change: async (change) => {
      const { read, toXml } = await codec();
      return undoable(async (session, begin) => {
        let changed: readonly T[] = [];
        await session.changeParts(namespace, (texts) => {
          begin(() => gateway.run((later) => later.changeParts(namespace, () => texts)));
          changed = change(read(texts));
          return changed.length === 0 ? [] : [toXml(changed)];
        });
        return changed;
      });
    },
  };
}
