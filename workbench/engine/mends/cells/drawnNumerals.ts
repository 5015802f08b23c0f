import { InterceptorEffectEnum, type Injector, numfmt } from "@univerjs/core";
import { InterceptCellContentPriority, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { readableFormat } from "../../readableFormat";
import { hasNumerals, numeralText } from "../../../../src/spreadsheet/typedText/numeralFormat";

/** Cells show plain digits where their format asks for Chinese numerals in Univer 0.25.1, and other signs of Chinese formats as they are. */
export function drawNumerals(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After the format itself has been applied.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, { rawData, workbook }, next) => {
      const value = rawData?.v;
      const pattern = typeof value === "number" ? workbook.getStyles().getStyleByCell(rawData)?.n?.pattern : undefined;
      if (!cell || pattern === undefined) return next(cell);
      const readable = readableFormat(pattern);
      const shown = hasNumerals(pattern)
        ? numeralText(Number(value), readable, numfmt.format)
        : readable !== pattern
          ? numfmt.format(readable, value, { throws: false })
          : undefined;
      return next(shown === undefined ? cell : { ...cell, v: shown });
    },
  });
}
