import type { OfficeInNode } from "../../../../workbench/node/officeInNode";
import type { Place } from "./place";

/** Something that people or the add-in do to a workbook. */
export type Operation = (office: OfficeInNode, place: Place) => void | Promise<void>;

/** One request of the add-in. */
export function byApi(
  act: (sheet: Excel.Worksheet, place: Place, context: Excel.RequestContext) => void | Promise<void>,
): Operation {
  return (_, place) =>
    Excel.run(async (context) => {
      await act(context.workbook.worksheets.getItem(place.sheet), place, context);
      await context.sync();
    });
}
