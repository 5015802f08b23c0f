import { partKey } from "../../../spreadsheet/parts/partName";
import { xmlText } from "../../../spreadsheet/parts/xmlText";
import { FileProblem } from "../../fileProblem";

/** The unpacked parts of a package; names are compared as the standard has it, without case. */
export class PackageParts {
  private readonly parts: Map<string, Uint8Array>;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map([...parts].map(([name, bytes]) => [partKey(name), bytes]));
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  names(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** What was not taken, by its key. */
  left(): ReadonlyMap<string, Uint8Array> {
    return this.parts;
  }

  /**
   * The text of a part of XML, whose bytes are let go of: no part is read twice. Null where there is no such part.
   * @throws FileProblem `damaged` where the bytes are no text
   */
  take(name: string): string | null {
    const key = partKey(name);
    const bytes = this.parts.get(key);
    if (bytes === undefined) return null;
    this.parts.delete(key);
    try {
      return xmlText(bytes);
    } catch (error) {
      throw new FileProblem("damaged", { part: name }, { cause: error });
    }
  }
}
