import type { AskedParts } from "../gateway/workbookSession";

/**
 * Asks, in the caller's batch, for the texts of the workbook's custom XML parts of some namespaces; where there are any, reading
 * them takes one more sync. Not by `getOnlyItemOrNullObject`: with an empty collection PowerPoint was seen never to answer it, and
 * a merged workbook may hold several parts of one namespace.
 */
export function askParts(context: Excel.RequestContext, namespaces: readonly string[]): AskedParts {
  const asked = namespaces.map((namespace) => partsOf(context, namespace));
  const items = (): Excel.CustomXmlPart[] => asked.flatMap((parts) => parts.items);
  return {
    count: () => items().length,
    read: async () => {
      const texts = items().map((part) => ({ part, xml: part.getXml() }));
      if (texts.length > 0) await context.sync();
      return texts.map(({ part, xml }) => ({ text: xml.value, remove: () => part.delete() }));
    },
  };
}

function partsOf({ workbook }: Excel.RequestContext, namespace: string): Excel.CustomXmlPartScopedCollection {
  const parts = workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return parts;
}

/**
 * Puts other parts of a namespace in the place of those that stand in the workbook, in two syncs, and one more where any stand.
 * @param change is told what stands there; it gives the texts that shall
 */
export async function changeParts(
  context: Excel.RequestContext,
  namespace: string,
  change: (texts: readonly string[]) => readonly string[],
): Promise<void> {
  const parts = partsOf(context, namespace);
  await context.sync();
  const read = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (read.length > 0) await context.sync();
  const before = read.map(({ part, xml }) => ({ part, text: xml.value }));
  const wanted = change(before.map(({ text }) => text));
  const left = [...wanted];
  const spare = before.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  left.forEach((text, index) => {
    const part = spare[index]?.part;
    if (part) part.setXml(text);
    else context.workbook.customXmlParts.add(text);
  });
  spare.slice(left.length).forEach(({ part }) => part.delete());
  await context.sync();
}
