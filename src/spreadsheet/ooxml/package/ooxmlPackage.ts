import { relationshipsPart, relativeTarget } from "../../parts/partName";
import { pack } from "../../zip/pack";
import { isPart, typeAmong, TYPES_PART } from "../contentType";
import { relationshipOf, type Relationship } from "../relationships";
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS, relationshipType } from "./namespaces";
import { PartStore } from "./partStore";
import { unpackFile } from "./unpackFile";
import { childrenOf, element, elements, localName, type XmlElement } from "../../xml/xmlTree";

/** Parts are parsed when first asked for and written back only when marked as changed: all others keep their bytes. */
export class OoxmlPackage {
  private constructor(private readonly parts: PartStore) {}

  /** Throws {@link WorkbookFileError} on anything that is no zip package. */
  static open(bytes: Uint8Array): OoxmlPackage {
    return new OoxmlPackage(new PartStore(unpackFile(bytes)));
  }

  static empty(): OoxmlPackage {
    const result = new OoxmlPackage(new PartStore([]));
    result.setTree(TYPES_PART, element("Types", { xmlns: CONTENT_TYPES }, []));
    result.setDefaultType("rels", "application/vnd.openxmlformats-package.relationships+xml");
    result.setDefaultType("xml", "application/xml");
    return result;
  }

  /** As the file spells them. */
  names(): string[] {
    return this.parts.names();
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  text(part: string): string {
    return this.parts.text(part);
  }

  /** @throws WorkbookFileError where a part is not the XML that it says it is, whether anything of it is read or not */
  refuseMalformed(): void {
    this.parts.refuseMalformed();
  }

  /** The text of the part as it would be stored now. */
  currentText(part: string): string {
    return this.parts.currentText(part);
  }

  /** The parsed part; call {@link markChanged} after changing it. */
  tree(part: string): XmlElement {
    return this.parts.tree(part);
  }

  markChanged(part: string): void {
    this.parts.markChanged(part);
  }

  setTree(part: string, root: XmlElement): void {
    this.parts.setTree(part, root);
  }

  setText(part: string, text: string): void {
    this.parts.setBytes(part, new TextEncoder().encode(text));
  }

  /** Removes the part, its relationships and its content type, but no relationship to it. */
  remove(part: string): void {
    this.parts.delete(part);
    this.parts.delete(relationshipsPart(part));
    const types = this.tree(TYPES_PART);
    const kept = types.children.filter(
      (node) => typeof node === "string" || !isPart(node.attributes["PartName"], part),
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
    const written = elements(this.tree(rels)).filter(({ name }) => localName(name) === "Relationship");
    return written.map(({ attributes }) => {
      const found = relationshipOf((name) => attributes[name], part);
      return found.external ? found : { ...found, target: this.parts.spelling(found.target) };
    });
  }

  related(part: string, kind: string): Relationship | undefined {
    return this.relationships(part).find((relationship) => relationship.kind === kind && !relationship.external);
  }

  /**
   * Returns the new relationship's id.
   * @param target a part, or an address outside of the package, which is written as it is
   */
  relate(part: string, kind: string, target: string, { external = false } = {}): string {
    const rels = relationshipsPart(part);
    const tree = this.has(rels) ? this.tree(rels) : element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS });
    const taken = new Set(elements(tree).map((node) => node.attributes["Id"]));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const name = tree.name.replace(localName(tree.name), "Relationship");
    tree.children.push(
      element(name, {
        Id: `rId${number}`,
        Type: relationshipType(kind),
        Target: external ? target : relativeTarget(part, target),
        ...(external ? { TargetMode: "External" } : {}),
      }),
    );
    this.setTree(rels, tree);
    return `rId${number}`;
  }

  unrelate(part: string, id: string): void {
    const rels = relationshipsPart(part);
    const tree = this.tree(rels);
    tree.children = tree.children.filter((node) => typeof node === "string" || node.attributes["Id"] !== id);
    if (elements(tree).length === 0) this.remove(rels);
    else this.markChanged(rels);
  }

  contentType(part: string): string | undefined {
    const entries = elements(this.tree(TYPES_PART)).map(({ attributes }) => ({
      part: attributes["PartName"],
      extension: attributes["Extension"],
      type: attributes["ContentType"] ?? "",
    }));
    return typeAmong(entries, part);
  }

  setContentType(part: string, type: string): void {
    const types = this.tree(TYPES_PART);
    const own = childrenOf(types, "Override").find((node) => isPart(node.attributes["PartName"], part));
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
    return pack(this.parts.stored());
  }
}
