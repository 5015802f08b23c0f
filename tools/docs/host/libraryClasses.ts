import { openOfficeInNode } from "../../../workbench/node/officeInNode";

/** What the library itself does, or asks of the host under other names. */
const OWN = new Set([
  "constructor",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
  "update",
  "retrieve",
  "context",
  "isNull",
  "isNullObject",
  "ensureUnchanged",
  "items",
  "setMockData",
]);

/** The classes of Excel's API as the library that ships with the add-in has them, each with its members, by name. */
export function libraryClasses(): ReadonlyMap<string, readonly string[]> {
  const office = openOfficeInNode();
  try {
    const { ClientObject } = (office.window as unknown as { OfficeExtension: { ClientObject: { prototype: object } } })
      .OfficeExtension;
    const classes = Object.entries(office.Excel as unknown as Record<string, unknown>).flatMap(([name, type]) => {
      if (name.startsWith("_")) return [];
      const prototype = typeof type === "function" ? (type.prototype as object | undefined) : undefined;
      if (!prototype || !Object.prototype.isPrototypeOf.call(ClientObject.prototype, prototype)) return [];
      const members = Object.getOwnPropertyNames(prototype).filter(
        (member) => /^[a-z]/.test(member) && !OWN.has(member),
      );
      return [[name, members.sort()] as const];
    });
    return new Map(classes.sort(([a], [b]) => a.localeCompare(b, "en")));
  } finally {
    office.close();
  }
}
