import type { IStyleData } from "@univerjs/core";
import type { ExtraFormat } from "../../workbook/extraFormat";
import { readFormat } from "../../cells/formats/readFormat";
import { type FormatChange, writeFormat } from "../../cells/formats/writeFormat";
import { type ApiContext, ApiObject } from "../base/apiObject";
import { checkAllowed } from "../../workbook/protection";
import type { Place } from "../../workbook/place";

/** A part of the format of one or more areas of cells. */
export abstract class FormatPart extends ApiObject {
  constructor(
    context: ApiContext,
    protected readonly places: readonly Place[],
  ) {
    super(context);
  }

  /** What all cells have in common; null where they differ. */
  protected read<T>(read: (style: IStyleData, extra: ExtraFormat) => T): T | null {
    const [first, ...rest] = this.places.map(({ sheet, area }) => readFormat(sheet, area, read));
    return first !== undefined && rest.every((value) => value === first) ? first : null;
  }

  protected write(change: FormatChange): void {
    for (const { sheet, area } of this.places) {
      checkAllowed(sheet, area, "formatCells");
      writeFormat(sheet, area, () => change);
    }
  }
}
