import type * as Codec from "../../form/corrections/correctionsXml";
import type { KeptCorrection } from "../../form/corrections/keptCorrection";
import { NAMESPACE } from "../../form/corrections/namespace";
import { gateway } from "../gateway";
import { undoable } from "../undoable";

/** Few workbooks hold any. */
const codec = (): Promise<typeof Codec> =>
  import(/* webpackChunkName: "form" */ "../../form/corrections/correctionsXml");

/** What users corrected, from the texts of the workbook's parts. */
export async function correctionsFrom(texts: readonly string[]): Promise<readonly KeptCorrection[]> {
  if (texts.length === 0) return [];
  const { fromXml } = await codec();
  return texts.flatMap(fromXml);
}

/**
 * Changes what the workbook keeps, and gives it as it is then. It is read first: a co-author may have corrected
 * something meanwhile. Without any correction the workbook holds no part of ours.
 * @throws ExcelProblem
 */
export async function changeCorrections(
  change: (all: readonly KeptCorrection[]) => readonly KeptCorrection[],
): Promise<readonly KeptCorrection[]> {
  const { fromXml, toXml } = await codec();
  return undoable(async (session, begin) => {
    let changed: readonly KeptCorrection[] = [];
    await session.changeParts(NAMESPACE, (texts) => {
      begin(() => gateway.run((later) => later.changeParts(NAMESPACE, () => texts)));
      changed = change(texts.flatMap(fromXml));
      return changed.length === 0 ? [] : [toXml(changed)];
    });
    return changed;
  });
}
