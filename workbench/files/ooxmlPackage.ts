import { WorkbookFileError } from "./fileError";
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, relationshipType } from "./namespaces";
import { relationshipsPart, relativeTarget, resolveTarget } from "./partNames";
import { normalizePrefix } from "./mainPrefix";
import { childrenOf, element, elements, localName, parseXml, xmlDocument, type XmlElement } from "./xmlTree";
import { pack, unpack } from "./zipArchive";

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, such as `worksheet`: the strict and the transitional standard agree there. */
  readonly kind: string;
  /** A part name, or the address as written where the target is outside the package. */
  readonly target: string;
  readonly external: boolean;
}

const TYPES_PART = "[Content_Types].xml";

/** Parts are parsed when first asked for and written back only when marked as changed: all others keep their bytes. */
export class OoxmlPackage {
  private readonly trees = new Map<string, XmlElement>();
  private readonly changed = new Set<string>();

  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** Throws {@link WorkbookFileError} on anything that is no zip package. */
  static open(bytes: Uint8Array): OoxmlPackage {
    return new OoxmlPackage(unpack(bytes));
  }

  static empty(): OoxmlPackage {
    const result = new OoxmlPackage(new Map());
    result.setTree(TYPES_PART, element("Types", { xmlns: CONTENT_TYPES }, []));
    result.setDefaultType("rels", "application/vnd.openxmlformats-package.relationships+xml");
    result.setDefaultType("xml", "application/xml");
    return result;
  }

  /** What is changed in the copy is not seen here. */
  copy(): OoxmlPackage {
    return new OoxmlPackage(new Map(this.parts));
  }

  names(): string[] {
    return [...new Set([...this.parts.keys(), ...this.trees.keys()])];
  }

  has(part: string): boolean {
    return this.parts.has(part) || this.trees.has(part);
  }

  text(part: string): string {
    const bytes = this.parts.get(part);
    if (bytes === undefined) throw new WorkbookFileError("damaged", part);
    const utf16 =
      (bytes[0] === 0xff && bytes[1] === 0xfe && "utf-16le") || (bytes[0] === 0xfe && bytes[1] === 0xff && "utf-16be");
    return new TextDecoder(utf16 || "utf-8").decode(bytes);
  }

  /** The parsed part; call {@link markChanged} after changing it. */
  tree(part: string): XmlElement {
    const known = this.trees.get(part);
    if (known !== undefined) return known;
    const text = this.text(part);
    try {
      const root = normalizePrefix(parseXml(text));
      this.trees.set(part, root);
      return root;
    } catch (error) {
      throw new WorkbookFileError("damaged", `${part}: ${String(error)}`);
    }
  }

  markChanged(part: string): void {
    this.changed.add(part);
  }

  setTree(part: string, root: XmlElement): void {
    this.trees.set(part, root);
    this.changed.add(part);
  }

  setText(part: string, text: string): void {
    this.trees.delete(part);
    this.changed.delete(part);
    this.parts.set(part, new TextEncoder().encode(text));
  }

  /** Removes the part, its relationships and its content type, but no relationship to it. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      this.parts.delete(name);
      this.trees.delete(name);
      this.changed.delete(name);
    }
    const types = this.tree(TYPES_PART);
    const kept = types.children.filter(
      (node) => typeof node === "string" || node.attributes["PartName"]?.toLowerCase() !== `/${part}`.toLowerCase(),
    );
    if (kept.length !== types.children.length) {
      types.children = kept;
      this.markChanged(TYPES_PART);
    }
  }

  /** A part name of the pattern that is not taken, such as `xl/comments3.xml`. */
  freeName(prefix: string, suffix: string): string {
    for (let number = 1; ; number += 1)
      if (!this.has(`${prefix}${number}${suffix}`)) return `${prefix}${number}${suffix}`;
  }

  relationships(part: string): Relationship[] {
    const rels = relationshipsPart(part);
    if (!this.has(rels)) return [];
    return elements(this.tree(rels)).map((node) => {
      const external = node.attributes["TargetMode"] === "External";
      const target = node.attributes["Target"] ?? "";
      const type = node.attributes["Type"] ?? "";
      return {
        id: node.attributes["Id"] ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
  }

  related(part: string, kind: string): Relationship | undefined {
    return this.relationships(part).find((relationship) => relationship.kind === kind && !relationship.external);
  }

  /** Returns the new relationship's id. */
  relate(part: string, kind: string, target: string): string {
    const rels = relationshipsPart(part);
    const tree = this.has(rels) ? this.tree(rels) : element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS });
    const taken = new Set(elements(tree).map((node) => node.attributes["Id"]));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const name = tree.name.replace(localName(tree.name), "Relationship");
    tree.children.push(
      element(name, { Id: `rId${number}`, Type: relationshipType(kind), Target: relativeTarget(part, target) }),
    );
    this.setTree(rels, tree);
    return `rId${number}`;
  }

  unrelate(part: string, id: string): void {
    const rels = relationshipsPart(part);
    const tree = this.tree(rels);
    tree.children = tree.children.filter((node) => typeof node === "string" || node.attributes["Id"] !== id);
    this.markChanged(rels);
  }

  contentType(part: string): string | undefined {
    const types = this.tree(TYPES_PART);
    const own = childrenOf(types, "Override").find(
      (node) => node.attributes["PartName"]?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    return (
      own ?? childrenOf(types, "Default").find((node) => node.attributes["Extension"]?.toLowerCase() === extension)
    )?.attributes["ContentType"];
  }

  setContentType(part: string, type: string): void {
    const types = this.tree(TYPES_PART);
    const own = childrenOf(types, "Override").find(
      (node) => node.attributes["PartName"]?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    if (own !== undefined) own.attributes["ContentType"] = type;
    else types.children.push(element("Override", { PartName: `/${part}`, ContentType: type }));
    this.markChanged(TYPES_PART);
  }

  setDefaultType(extension: string, type: string): void {
    const types = this.tree(TYPES_PART);
    if (childrenOf(types, "Default").some((node) => node.attributes["Extension"]?.toLowerCase() === extension)) return;
    types.children.unshift(element("Default", { Extension: extension, ContentType: type }));
    this.markChanged(TYPES_PART);
  }

  toBytes(): Uint8Array {
    const parts = new Map(this.parts);
    for (const part of this.changed) parts.set(part, new TextEncoder().encode(xmlDocument(this.trees.get(part)!)));
    return pack(parts);
  }
}
