import { PauseAfterFailure } from "../../../../workbench/page/journal/pauseAfterFailure";

test("each further failure waits twice as long, up to half a minute; a success begins anew", () => {
  let now = 0;
  const pause = new PauseAfterFailure(() => now);
  const waits = (): number => {
    pause.begin();
    const began = now;
    while (pause.lasts) now += 500;
    return now - began;
  };
  expect(pause.lasts).toBe(false);
  expect([1, 2, 3, 4, 5, 6, 7].map(waits)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  pause.over();
  expect(waits()).toBe(1_000);
});
