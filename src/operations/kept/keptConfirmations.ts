import type { Confirmation } from "../../checks/confirmed/confirmation";
import type * as Codec from "../../checks/confirmed/confirmationsXml";
import { CONFIRMED_NAMESPACE } from "../../checks/confirmed/namespace";
import { gateway } from "../gateway";
import { undoable } from "../undoable";

/** Few workbooks hold any. */
const codec = (): Promise<typeof Codec> =>
  import(/* webpackChunkName: "form" */ "../../checks/confirmed/confirmationsXml");

/** The unit's words on findings, from the texts of the workbook's parts. */
export async function confirmationsFrom(texts: readonly string[]): Promise<readonly Confirmation[]> {
  if (texts.length === 0) return [];
  return (await codec()).confirmationsIn(texts);
}

/**
 * Changes what the workbook keeps, and gives it as it is then. It is read first: a co-author may have said something meanwhile.
 * Without any word the workbook holds no part of ours.
 * @throws ExcelProblem
 */
export async function changeConfirmations(
  change: (all: readonly Confirmation[]) => readonly Confirmation[],
): Promise<readonly Confirmation[]> {
  const { confirmationsIn, toXml } = await codec();
  return undoable(async (session, begin) => {
    let changed: readonly Confirmation[] = [];
    await session.changeParts(CONFIRMED_NAMESPACE, (texts) => {
      begin(() => gateway.run((later) => later.changeParts(CONFIRMED_NAMESPACE, () => texts)));
      changed = change(confirmationsIn(texts));
      return changed.length === 0 ? [] : [toXml(changed)];
    });
    return changed;
  });
}
