import type { KeptCorrection } from "../../form/corrections/keptCorrection";
import { NAMESPACE } from "../../form/corrections/namespace";
import { keptList } from "./keptList";

/** What users corrected. */
export const { from: correctionsFrom, change: changeCorrections } = keptList<KeptCorrection>(NAMESPACE, async () => {
  const { fromXml, toXml } = await import(/* webpackChunkName: "form" */ "../../form/corrections/correctionsXml");
  return { read: (texts) => texts.flatMap(fromXml), toXml };
});
