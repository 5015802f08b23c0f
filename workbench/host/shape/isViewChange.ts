import { newSheetExtras } from "../workbook/sheetExtras";
import type { PartEntries } from "./part";

type Shape = Readonly<Record<string, PartEntries>>;

/**
 * Whether two shapes differ in how sheets are printed and viewed only: page set-up, gridlines, frozen rows. Excel's own undo
 * list has no steps of these.
 * @param changed the keys that differ, by part
 */
export function isViewChange(
  before: Shape,
  after: Shape,
  changed: Readonly<Record<string, readonly string[]>>,
): boolean {
  return Object.entries(changed).every(([part, keys]) =>
    keys.every((key) => {
      if (part === "looks") return /^\S+ (freeze|showGridlines)$/.test(key);
      const withoutPage = (shape: Shape): string => JSON.stringify(pageless(shape[part]?.get(key)));
      return part === "book" && key.startsWith("sheets ") && withoutPage(before) === withoutPage(after);
    }),
  );
}

/** A sheet that has nothing of its own but its page has no entry without it. */
function pageless(state: string | undefined): object {
  const { page: _, ...rest } = { ...NEW, ...(JSON.parse(state ?? "{}") as object), page: null };
  return rest;
}

/** What the other fields hold where nobody has set them, as a shape keeps them. */
const NEW = { ...newSheetExtras(), customProperties: {} };
