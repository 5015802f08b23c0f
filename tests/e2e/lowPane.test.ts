import type { Locator } from "playwright-core";
import { atSize, isScrolledSideways } from "../pictures/frame";
import { fillingScreens } from "./support/screens/fillingScreens";
import { findingScreens } from "./support/screens/findingScreens";
import { Stage } from "./support/screens/stage";

/** What is in view where the pane is as low as on a laptop's screen: 350 × 378. */
const LOW = "350x378";
const HEIGHT = 378;

jest.setTimeout(180_000);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open("zh-CN");
});
afterAll(() => stage?.workbench.close());

const show = async (name: string): Promise<void> => {
  const screen = [...fillingScreens, ...findingScreens].find((each) => each.name === name);
  if (!screen) throw new Error(`No screen ${name}`);
  await screen.show(stage);
};
/** How many of these can be seen from top to bottom, below the line that stays at the pane's top. */
async function inView(all: Locator): Promise<number> {
  const head = (await stage.pane.locator(".summary").boundingBox())!;
  const boxes = await Promise.all((await all.all()).map((each) => each.boundingBox()));
  return boxes.filter((box) => box && box.y >= head.y + head.height - 1 && box.y + box.height <= HEIGHT).length;
}
const atLow = (see: () => Promise<void>) => atSize(stage, LOW, see);
const box = () => stage.pane.locator(".slot [data-answer]");

it("two problems are in view", async () => {
  await show("problems");
  await atLow(async () => {
    expect(await inView(stage.pane.locator(".finding"))).toBeGreaterThanOrEqual(2);
    expect(await isScrolledSideways(stage.pane)).toBe(false);
  });
});

it("one is with the card open, and the card's box", async () => {
  await show("card: a date");
  await atLow(async () => {
    expect(await inView(stage.pane.locator(".finding"))).toBeGreaterThanOrEqual(1);
    expect(await inView(box())).toBe(1);
  });
});

it.each(["card: a number, with its criteria", "card: an answer that cannot be"])(
  "%s: the box stays in view when the pane is made lower",
  async (name) => {
    if (name.includes("number")) {
      await show("inserted");
      await show("question before an insertion is taken back");
    }
    await show(name);
    await atLow(async () => expect(await inView(box())).toBe(1));
  },
);

it("a card that is opened in a low pane shows its box", async () => {
  await show("filled in");
  const { pane } = stage;
  await atLow(async () => {
    await pane.locator(".pane").evaluate((each) => each.scrollTo(0, each.scrollHeight));
    await show("card: a text of the head");
    expect(await inView(box())).toBe(1);
    await pane.locator(".pane").evaluate((each) => each.scrollTo(0, each.scrollHeight));
    await show("card: a goal");
    expect(await inView(box())).toBe(1);
  });
});

it("whoever writes at a problem below is not led away from there by a lower pane", async () => {
  await show("problems");
  await stage.pane.locator(".finding-button[aria-expanded=false]").last().click();
  await stage.see(".editor .control");
  await atLow(async () => expect(await inView(stage.pane.locator(".editor .control:focus"))).toBe(1));
});
