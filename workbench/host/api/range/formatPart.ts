import type { IStyleData } from "@univerjs/core";
import type { ExtraFormat } from "../../workbook/extraFormat";
import { readFormat } from "../../cells/readFormat";
import { type FormatChange, writeFormat } from "../../cells/writeFormat";
import type { HostCore } from "../../hostCore";
import { ApiObject } from "../base/apiObject";
import type { Place } from "./rangeArgument";

/** A part of the format of one or more areas of cells. */
export abstract class FormatPart extends ApiObject {
  constructor(
    core: HostCore,
    protected readonly places: readonly Place[],
  ) {
    super(core);
  }

  /** What all cells have in common; null where they differ. */
  protected read<T>(read: (style: IStyleData, extra: ExtraFormat) => T): T | null {
    const [first, ...rest] = this.places.map(({ sheet, area }) => readFormat(sheet, area, read));
    return first !== undefined && rest.every((value) => value === first) ? first : null;
  }

  protected write(change: FormatChange): void {
    for (const { sheet, area } of this.places) {
      this.core.protection.check(sheet, area, "formatCells");
      writeFormat(sheet, area, () => change);
    }
  }
}
