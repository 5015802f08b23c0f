import { generateRandomId } from "@univerjs/core";
import { fail } from "../../basics/errors";
import { type ApiObject, Collection } from "../base/apiObject";
import { CustomXmlPart, namespaceOf } from "./customXmlPart";

/** The custom XML parts of the workbook, or those of one namespace. */
export class CustomXmlPartCollection extends Collection<CustomXmlPart> {
  readonly className: string = "CustomXmlPartCollection";

  list(): CustomXmlPart[] {
    return [...this.core.book.customXml.keys()].map((id) => new CustomXmlPart(this.core, id));
  }
  Add(xml: unknown): CustomXmlPart {
    if (typeof xml !== "string" || namespaceOf(xml) === undefined) fail("InvalidArgument");
    const id = `{${[8, 4, 4, 4, 12].map((length) => generateRandomId(length).toUpperCase()).join("-")}}`;
    this.core.book.customXml.set(id, xml);
    this.core.dirty = true;
    return new CustomXmlPart(this.core, id);
  }
  GetByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.core, String(namespace));
  }
  GetItem(id: unknown): CustomXmlPart {
    return this.list().find((part) => part.Id === id) ?? fail("ItemNotFound");
  }
  GetItemOrNullObject(id: unknown): ApiObject {
    return this.list().find((part) => part.Id === id) ?? this.core.nothing();
  }
}

class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  override readonly className = "CustomXmlPartScopedCollection";

  constructor(
    core: CustomXmlPartCollection["core"],
    private readonly namespace: string,
  ) {
    super(core);
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
    return only && rest.length === 0 ? only : this.core.nothing();
  }
}
