import { InterceptorEffectEnum, type Injector, numfmt } from "@univerjs/core";
import { InterceptCellContentPriority, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { hasNumerals, numeralText } from "../../../../src/spreadsheet/typedText/numeralFormat";

/** Cells show plain digits where their format asks for Chinese numerals in Univer 0.25.1. */
export function drawNumerals(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After the format itself has been applied.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, { rawData, workbook }, next) => {
      const value = rawData?.v;
      const pattern = typeof value === "number" ? workbook.getStyles().getStyleByCell(rawData)?.n?.pattern : undefined;
      if (!cell || pattern === undefined || !hasNumerals(pattern)) return next(cell);
      const shown = numeralText(Number(value), pattern, numfmt.format);
      return next(shown === undefined ? cell : { ...cell, v: shown });
    },
  });
}
