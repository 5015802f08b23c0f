import { parseXml } from "../../../../src/spreadsheet/xml/xmlTree";
import { fail } from "../../basics/errors";
import { ApiObject, type ApiContext } from "../base/apiObject";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?[\w.-]+((?:\s[^>]*?)?)\/?>/;

/** Excel takes whole documents only. */
export function checkXml(xml: unknown): string {
  if (typeof xml !== "string") fail("InvalidArgument");
  try {
    parseXml(xml);
  } catch {
    fail("InvalidArgument", "The XML is not well-formed.");
  }
  return xml;
}

/** The namespace of a document's root element, "" where it has none; undefined where the text is not XML. */
export function namespaceOf(xml: string): string | undefined {
  const root = ROOT.exec(xml);
  if (!root) return undefined;
  const attribute = root[1] ? `xmlns:${root[1]}` : "xmlns";
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2] ?? "")?.[1] ?? "";
}

/** A custom XML part. */
export class CustomXmlPart extends ApiObject {
  static readonly facts: MemberFacts = {
    write: ["SetXml", "Delete"],
  } satisfies FactsOf<CustomXmlPart>;

  readonly className = "CustomXmlPart";

  constructor(
    context: ApiContext,
    private readonly id: string,
  ) {
    super(context);
  }

  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.GetXml()) ?? "";
  }
  GetXml(): string {
    return this.context.workbook.book.customXml.get(this.id) ?? fail("ItemNotFound");
  }
  SetXml(xml: unknown): void {
    const document = checkXml(xml);
    this.GetXml();
    this.context.workbook.change((book) => book.customXml.set(this.id, document));
  }
  Delete(): void {
    this.GetXml();
    this.context.workbook.change((book) => book.customXml.delete(this.id));
  }
}
