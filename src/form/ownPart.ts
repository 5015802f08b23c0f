import { rootOf } from "../spreadsheet/xml/rootOf";
import { END, OPEN, XmlScanner } from "../spreadsheet/xml/xmlScanner";

/** Whether a custom XML part is ours, by its first element's name and namespace, whatever is in it. */
export function isOwnPart(xml: string, name: string, namespace: string): boolean {
  const root = rootOf(xml);
  if (!root || root.name.slice(root.name.indexOf(":") + 1) !== name) return false;
  return root.tag.includes(`"${namespace}"`) || root.tag.includes(`'${namespace}'`);
}

/**
 * A custom XML part of ours, from its text.
 * @returns a scanner that stands on the first element's opening tag; null where the part is another's
 * @throws XmlProblem where it is ours and no XML
 */
export function ownPart(xml: string, name: string, namespace: string): XmlScanner | null {
  if (!isOwnPart(xml, name, namespace)) return null;
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== END; token = scanner.next()) if (token === OPEN) return scanner;
  return null;
}
