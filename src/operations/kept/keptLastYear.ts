import type { KeptLastYear } from "../../form/carrying/keptLastYear";
import type * as Codec from "../../form/carrying/keptLastYearXml";
import { LAST_YEAR_NAMESPACE } from "../../form/carrying/namespace";
import { gateway } from "../gateway";
import { undoable } from "../undoable";

/** Few workbooks hold any. */
const codec = (): Promise<typeof Codec> => import(/* webpackChunkName: "form" */ "../../form/carrying/keptLastYearXml");

/** What is kept of last year's forms, from the texts of the workbook's parts. */
export async function lastYearsFrom(texts: readonly string[]): Promise<readonly KeptLastYear[]> {
  if (texts.length === 0) return [];
  const { fromXml } = await codec();
  return texts.flatMap(fromXml);
}

/**
 * Changes what the workbook keeps of last year's forms, and gives it as it is then. It is read first: a co-author may have carried
 * something over meanwhile. Without any the workbook holds no part of ours.
 * @throws ExcelProblem
 */
export async function changeLastYears(
  change: (all: readonly KeptLastYear[]) => readonly KeptLastYear[],
): Promise<readonly KeptLastYear[]> {
  const { fromXml, toXml } = await codec();
  return undoable(async (session, begin) => {
    let changed: readonly KeptLastYear[] = [];
    await session.changeParts(LAST_YEAR_NAMESPACE, (texts) => {
      begin(() => gateway.run((later) => later.changeParts(LAST_YEAR_NAMESPACE, () => texts)));
      changed = change(texts.flatMap(fromXml));
      return changed.length === 0 ? [] : [toXml(changed)];
    });
    return changed;
  });
}
