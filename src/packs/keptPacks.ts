import { isPackPart, packJson } from "../form/keptPack";
import { packKey } from "../form/packName";
import type { Rubric } from "../rubric/rubric";
import { XmlProblem } from "../spreadsheet/xml/xmlProblem";
import { problem, type PackProblem } from "./packProblem";
import { parsePack, type Validated } from "./readPack";

/** So many packs of its own may a workbook bring: more than any office fills in within one file. */
const MOST_PACKS = 16;
/** Characters of all packs of a workbook together: what is read is worked through with each check. */
const MOST_TEXT = 5_000_000;

/** Why a pack in a workbook is passed over; its form is recognised without it, by its headings. */
export interface KeptPackProblem {
  /** Counted from 1, in the workbook's order. */
  readonly number: number;
  /** What is wrong first: the rest mostly follows from it. */
  readonly problem: PackProblem;
}

/** What travels in a workbook. */
export interface KeptPacks {
  readonly packs: readonly Rubric[];
  readonly problems: readonly KeptPackProblem[];
}

function read(xml: string): Validated {
  try {
    return parsePack(packJson(xml) ?? "");
  } catch (error) {
    if (error instanceof XmlProblem) return { problems: [problem("not-json", "")] };
    throw error;
  }
}

/**
 * The packs among the custom XML parts of a workbook, each once. Whoever made the workbook may have written anything there:
 * what is no pack is told and passed over.
 */
export function keptPacks(parts: readonly string[]): KeptPacks {
  const packs = new Map<string, Rubric>();
  const problems: KeptPackProblem[] = [];
  let length = 0;
  for (const [index, xml] of parts.filter(isPackPart).entries()) {
    length += xml.length;
    const isTooMuch = index >= MOST_PACKS || length > MOST_TEXT;
    const found: Validated = isTooMuch ? { problems: [problem("too-large", "")] } : read(xml);
    if ("rubric" in found) packs.set(packKey(found.rubric), found.rubric);
    else problems.push(...found.problems.slice(0, 1).map((first) => ({ number: index + 1, problem: first })));
    if (isTooMuch) break;
  }
  return { packs: [...packs.values()], problems };
}
