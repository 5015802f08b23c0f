import type { Answer } from "./askGrid";
import { fromXml, NAMESPACE, toXml } from "./corrections/correctionsXml";
import type { KeptCorrection } from "./corrections/keptCorrection";
import { run } from "./session";

const ownParts = ({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  workbook.customXmlParts.getByNamespace(NAMESPACE);

/**
 * Asks for our parts, in the caller's batch. Not by `getOnlyItemOrNullObject`: with an empty collection PowerPoint was
 * seen never to answer it, and a merged workbook may hold two parts.
 */
function askParts(context: Excel.RequestContext): Answer<readonly Excel.CustomXmlPart[]> {
  const parts = ownParts(context);
  parts.load("items/id");
  return () => parts.items;
}

async function readParts(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<readonly KeptCorrection[]> {
  const texts = parts.map((part) => part.getXml());
  if (texts.length > 0) await context.sync();
  return texts.flatMap(({ value }) => fromXml(value));
}

/** Asks, in the caller's batch, for what users corrected in this workbook; where they did, reading it takes one more sync. */
export function askCorrections(context: Excel.RequestContext): () => Promise<readonly KeptCorrection[]> {
  const parts = askParts(context);
  return () => readParts(context, parts());
}

/**
 * Changes what the workbook keeps, and gives it as it is then. It is read first: a co-author may have corrected
 * something meanwhile. Without any correction the workbook holds no part of ours.
 * @throws ExcelProblem
 */
export function changeCorrections(
  change: (all: readonly KeptCorrection[]) => readonly KeptCorrection[],
): Promise<readonly KeptCorrection[]> {
  return run(async (context, given) => {
    const asked = askParts(context);
    await context.sync();
    const [first, ...rest] = asked();
    const before = await readParts(context, asked());
    const changed = change(before);
    if (changed.length === 0) first?.delete();
    else if (first) first.setXml(toXml(changed));
    else context.workbook.customXmlParts.add(toXml(changed));
    rest.forEach((part) => part.delete());
    await context.sync();
    // The user was told that Excel did not answer.
    if (given.up) await changeCorrections(() => before);
    return changed;
  });
}
