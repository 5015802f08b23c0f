import { formatArea, quoteSheet } from "../../basics/address";
import { fail } from "../../basics/errors";
import { checkFormula } from "../../cells/acceptable";
import type { Sheet } from "../../workbook/sheet";
import { type ApiContext, type ApiObject, Collection } from "../base/apiObject";
import { NamedItem } from "./namedItem";
import { RangeBase } from "../range/rangeBase";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends Collection<NamedItem> {
  static readonly facts: MemberFacts = {
    write: ["Add", "AddFormulaLocal"],
  } satisfies FactsOf<NamedItemCollection>;

  readonly className = "NamedItemCollection";

  constructor(
    context: ApiContext,
    private readonly sheet?: Sheet,
  ) {
    super(context);
  }

  list(): NamedItem[] {
    return this.context.workbook.names.list(this.sheet).map((name) => new NamedItem(this.context, name));
  }
  GetItem(name: unknown): NamedItem {
    return this.find(name) ?? fail("ItemNotFound");
  }
  GetItemOrNullObject(name: unknown): ApiObject {
    return this.find(name) ?? this.context.nothing();
  }
  GetItemAt(index: number): NamedItem {
    return this.list()[index] ?? fail("ItemNotFound");
  }
  Add(name: unknown, reference: unknown, comment: unknown = ""): NamedItem {
    if (typeof name !== "string") fail("InvalidArgument");
    const { workbook } = this.context;
    const formula = formulaOf(reference);
    checkFormula(workbook, formula);
    return new NamedItem(this.context, workbook.names.add(name, formula, String(comment ?? ""), this.sheet));
  }
  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown = ""): NamedItem {
    return this.Add(name, formula, comment);
  }

  private find(name: unknown): NamedItem | undefined {
    const key = String(name).toLowerCase();
    const found = this.context.workbook.names
      .list(this.sheet)
      .find((item) => item.name.toLowerCase() === key || item.id === name);
    return found && new NamedItem(this.context, found);
  }
}

/** A range becomes an absolute reference; a text is a formula where it begins with `=`, else a text. */
function formulaOf(reference: unknown): string {
  if (reference instanceof RangeBase) return `=${quoteSheet(reference.sheet.name)}!${formatArea(reference.area, true)}`;
  if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== "string" || reference === "") fail("InvalidArgument");
  return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
}
