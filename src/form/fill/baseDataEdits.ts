import { baseDataLabel } from "../layout/baseData/baseDataSheet";
import { placeBaseData, type BaseDataRow } from "../layout/baseData/baseDataPlaces";
import { plainText } from "../recognise/plainText";
import type { Rubric } from "../../rubric/rubric";
import type { Edit, Entries, Typed } from "./entries";

type Put = (at: { readonly row: number; readonly column: number } | undefined, cell: Typed) => readonly Edit[];

/** The figures of a row in their order; a text before them is the name of a row that the department names itself. */
function rowEdits(row: BaseDataRow, values: readonly Typed[], put: Put): readonly Edit[] {
  const typed = row.figures.filter((_, index) => !row.section.figures[index]?.rate);
  const [name, ...others] = values;
  const isNamed = typeof name === "string" && values.length > typed.length;
  const figures = isNamed ? others : values;
  return [
    ...(isNamed ? put({ row: row.row, column: 0 }, baseDataLabel(row, name)) : []),
    ...figures.slice(0, typed.length).flatMap((value, index) => put(typed[index], value)),
  ];
}

/**
 * Where figures of the department stand on the base-data sheet, by the labels of their rows; a row without a label by its section's
 * title. Of rows of one name the first that is left is taken.
 * @returns also the names for which there is no row
 */
export function baseDataEdits(
  { baseData }: Rubric,
  sheet: string | undefined,
  entries: Entries["baseData"] = [],
): { readonly edits: readonly Edit[]; readonly unknown: readonly string[] } {
  if (!baseData || sheet === undefined) return { edits: [], unknown: entries.map(({ name }) => name) };
  const places = placeBaseData(baseData);
  const put: Put = (at, cell) => (at ? [{ sheet, row: at.row, column: at.column, cell }] : []);
  const takers = [
    ...places.sections.flatMap(({ section, rows }) =>
      rows.map((row) => ({
        name: row.label.label || section.title,
        edits: (values: readonly Typed[]) => rowEdits(row, values, put),
      })),
    ),
    ...places.fields.map(({ field, place }) => ({
      name: field.label,
      edits: ([text = ""]: readonly Typed[]) => put(place, text),
    })),
    ...places.foot.map(({ text, area }) => ({
      name: text,
      edits: ([typed = ""]: readonly Typed[]) => put(area, `${text}${typed}`),
    })),
  ];
  const unknown: string[] = [];
  const edits = entries.flatMap(({ name, values }) => {
    const at = takers.findIndex((taker) => plainText(taker.name) === plainText(name));
    const [taker] = at < 0 ? [] : takers.splice(at, 1);
    if (!taker) unknown.push(name);
    return taker?.edits(values) ?? [];
  });
  return { edits, unknown };
}
