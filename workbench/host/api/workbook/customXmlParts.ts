import { generateRandomId } from "@univerjs/core";
import { fail } from "../../basics/errors";
import { type ApiContext, type ApiObject, Collection } from "../base/apiObject";
import { checkXml, CustomXmlPart } from "./customXmlPart";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** The custom XML parts of the workbook, or those of one namespace. */
export class CustomXmlPartCollection extends Collection<CustomXmlPart> {
  static readonly facts: MemberFacts = {
    write: ["Add"],
  } satisfies FactsOf<CustomXmlPartCollection>;

  readonly className: string = "CustomXmlPartCollection";

  list(): CustomXmlPart[] {
    return [...this.context.workbook.book.customXml.keys()].map((id) => new CustomXmlPart(this.context, id));
  }
  Add(xml: unknown): CustomXmlPart {
    const document = checkXml(xml);
    const id = `{${[8, 4, 4, 4, 12].map((length) => generateRandomId(length).toUpperCase()).join("-")}}`;
    this.context.workbook.change((book) => book.customXml.set(id, document));
    return new CustomXmlPart(this.context, id);
  }
  GetByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.context, String(namespace));
  }
  GetItem(id: unknown): CustomXmlPart {
    return this.list().find((part) => part.Id === id) ?? fail("ItemNotFound");
  }
  GetItemOrNullObject(id: unknown): ApiObject {
    return this.list().find((part) => part.Id === id) ?? this.context.nothing();
  }
}

class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  override readonly className = "CustomXmlPartScopedCollection";

  constructor(
    context: ApiContext,
    private readonly namespace: string,
  ) {
    super(context);
  }

  override list(): CustomXmlPart[] {
    return super.list().filter((part) => part.NamespaceUri === this.namespace);
  }
  GetOnlyItem(): CustomXmlPart {
    const [only, ...rest] = this.list();
    return only && rest.length === 0 ? only : fail(only ? "GeneralException" : "ItemNotFound");
  }
  GetOnlyItemOrNullObject(): ApiObject {
    const [only, ...rest] = this.list();
    return only && rest.length === 0 ? only : this.context.nothing();
  }
}
