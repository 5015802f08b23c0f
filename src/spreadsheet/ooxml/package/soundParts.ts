import { partKey } from "../../parts/partName";
import { xmlText } from "../../parts/xmlText";
import { END, OPEN, XmlScanner } from "../../xml/xmlScanner";

/** Custom XML is its owner's; drawings of old style (.vml) need not be well-formed. */
const JUDGED = /\.(?:xml|rels)$/;
const OPAQUE = /^customxml\/item\d*\.xml$/;

/** The root elements of parts by the parts' keys; see {@link rootOfPart}. */
export type RootNames = ReadonlyMap<string, string>;

/**
 * The name of the root element of a part, none of whose cells are read, and null for one that is not looked into. Who reads a file
 * and who saves it both look into all parts, so that a damaged one is told by both.
 * @throws XmlProblem, TypeError or RangeError where the part is not the XML that its name says it is
 */
export function rootOfPart(name: string, bytes: Uint8Array): string | null {
  const key = partKey(name);
  if (!JUDGED.test(key) || OPAQUE.test(key)) return null;
  const xml = new XmlScanner(xmlText(bytes));
  let root: string | null = null;
  for (let token = xml.next(); token !== END; token = xml.next()) if (token === OPEN) root ??= xml.name;
  return root;
}
