import { HoverManagerService } from "@univerjs/preset-sheets-core";
import { PIXELS_PER_POINT } from "./emptyWorkbook";
import type { Engine } from "./engine";

/** Tells of clicks into cells. Univer tells the cell of a click, and the point only of the press before it (0.25.1). */
export function followClicks(engine: Engine): void {
  const hover = engine.injector.get(HoverManagerService);
  let pressed = { x: 0, y: 0 };
  hover.currentPointerDownCell$.subscribe(({ event }) => (pressed = { x: event.offsetX, y: event.offsetY }));
  hover.currentClickedCell$.subscribe(({ location, position }) => {
    const points = (from: number, to: number): number => Math.max(0, Math.round((to - from) / PIXELS_PER_POINT));
    engine.clicked?.(location.subUnitId, location.row, location.col, {
      x: points(position.startX, pressed.x),
      y: points(position.startY, pressed.y),
    });
  });
}
