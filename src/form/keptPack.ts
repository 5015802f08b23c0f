import type { Rubric } from "../rubric/rubric";
import { isOwnPart, ownPart } from "./ownPart";
import { PACK_NAMESPACE } from "./packMarks";
import { packKey } from "./packName";

/** What XML would have to escape, or cannot hold, stands in texts of JSON only, where it may be spelled by its number. */
const spelled = (json: string): string =>
  json.replace(/[<>&\u007f-\u009f\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The content of the custom XML part with which a pack travels in a workbook: its JSON. */
export const packXml = (rubric: Rubric): string =>
  `<pack xmlns="${PACK_NAMESPACE}">${spelled(JSON.stringify(rubric))}</pack>`;

/** Whether a custom XML part is a pack of ours, whatever is in it. */
export const isPackPart = (xml: string): boolean => isOwnPart(xml, "pack", PACK_NAMESPACE);

/**
 * The JSON in a part that {@link packXml} wrote, not yet checked: whoever made the file may have written anything.
 * @returns null where the part is another's
 * @throws XmlProblem where it is ours and no XML
 */
export const packJson = (xml: string): string | null => ownPart(xml, "pack", PACK_NAMESPACE)?.content() ?? null;

/** The key by which a sheet names the pack in a part; null where the part is another's, or holds what nobody can read. */
export function packKeyIn(xml: string): string | null {
  try {
    const json = packJson(xml);
    const pack: unknown = json === null ? null : JSON.parse(json);
    return typeof pack === "object" && pack !== null ? packKey(pack as Rubric) : null;
  } catch {
    return null;
  }
}
