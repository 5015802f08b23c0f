import type { KeptLastYear } from "../../form/carrying/keptLastYear";
import { LAST_YEAR_NAMESPACE } from "../../form/carrying/namespace";
import { keptList } from "./keptList";

/** What is kept of last year's forms. */
export const { from: lastYearsFrom, change: changeLastYears } = keptList<KeptLastYear>(
  LAST_YEAR_NAMESPACE,
  async () => {
    const { fromXml, toXml } = await import(/* webpackChunkName: "form" */ "../../form/carrying/keptLastYearXml");
    return { read: (texts) => texts.flatMap(fromXml), toXml };
  },
);
