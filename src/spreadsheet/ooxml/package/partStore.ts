import { partKey } from "../../parts/partName";
import { xmlText } from "../../parts/xmlText";
import { WorkbookFileError } from "./fileError";
import { normalizePrefix } from "./mainPrefix";
import { rootOfPart } from "./soundParts";
import { parseXml, xmlDocument, type XmlElement } from "../../xml/xmlTree";

interface Part {
  /** As the file spells it. */
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly tree?: XmlElement;
  /** The tree differs from the bytes. */
  readonly changed?: boolean;
}

/** The parts of a package, found by names without case; parsed when first asked for. */
export class PartStore {
  private readonly parts: Map<string, Part>;

  constructor(parts: Iterable<readonly [string, Uint8Array]>) {
    this.parts = new Map([...parts].map(([name, bytes]) => [partKey(name), { name, bytes }]));
  }

  names(): string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  /** How the package spells a name that it has; the name itself for others. */
  spelling(name: string): string {
    return this.parts.get(partKey(name))?.name ?? name;
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  text(name: string): string {
    const bytes = this.parts.get(partKey(name))?.bytes;
    if (bytes === undefined) throw new WorkbookFileError("damaged", name);
    try {
      return xmlText(bytes);
    } catch (error) {
      throw new WorkbookFileError("damaged", `${name}: ${String(error)}`);
    }
  }

  /** Parts that were parsed are well-formed. */
  refuseMalformed(): void {
    for (const { name, bytes, tree } of this.parts.values()) {
      if (bytes === undefined || tree !== undefined) continue;
      try {
        rootOfPart(name, bytes);
      } catch (error) {
        throw new WorkbookFileError("damaged", `${name}: ${String(error)}`);
      }
    }
  }

  /** The text as it would be stored now. */
  currentText(name: string): string {
    const part = this.parts.get(partKey(name));
    return part?.changed === true && part.tree !== undefined ? xmlDocument(part.tree) : this.text(name);
  }

  tree(name: string): XmlElement {
    const key = partKey(name);
    const part = this.parts.get(key);
    if (part?.tree !== undefined) return part.tree;
    const text = this.text(name);
    try {
      const tree = normalizePrefix(parseXml(text));
      this.parts.set(key, { ...part!, tree });
      return tree;
    } catch (error) {
      throw new WorkbookFileError("damaged", `${name}: ${String(error)}`);
    }
  }

  markChanged(name: string): void {
    const key = partKey(name);
    const part = this.parts.get(key);
    if (part !== undefined) this.parts.set(key, { ...part, changed: true });
  }

  setTree(name: string, tree: XmlElement): void {
    const key = partKey(name);
    this.parts.set(key, { name, ...this.parts.get(key), tree, changed: true });
  }

  setBytes(name: string, bytes: Uint8Array): void {
    this.parts.set(partKey(name), { name: this.spelling(name), bytes });
  }

  delete(name: string): void {
    this.parts.delete(partKey(name));
  }

  /** Everything as it is to be stored: what is changed written anew, the rest as it was. */
  stored(): Map<string, Uint8Array> {
    const encoder = new TextEncoder();
    return new Map(
      [...this.parts.values()].map(({ name, bytes, tree, changed }) => [
        name,
        changed === true && tree !== undefined ? encoder.encode(xmlDocument(tree)) : bytes!,
      ]),
    );
  }
}
