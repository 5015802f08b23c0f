import { type Language, languages } from "../../src/language/language";
import { isScrolledSideways } from "../pictures/frame";
import { type Look, LOOKS, stopTransitions, takeLook, UNIVER, violations } from "./support/axe";
import { fileScreens } from "./support/screens/fileScreens";
import { fillingScreens } from "./support/screens/fillingScreens";
import { findingScreens } from "./support/screens/findingScreens";
import { pageScreens } from "./support/screens/pageScreens";
import { type Screen, Stage } from "./support/screens/stage";
import { startScreens } from "./support/screens/startScreens";

/** Every screen of pane and page, in every look, by axe-core: one browser a language goes from one to the next. */
const screens: readonly Screen[] = [
  ...startScreens,
  ...fileScreens,
  ...fillingScreens,
  ...findingScreens,
  ...pageScreens,
];

/** Colours under the mouse are the same in both languages, so one of them is enough for these. */
const LOOKS_OF: Readonly<Record<Language, readonly Look[]>> = {
  "zh-CN": LOOKS,
  "en-US": LOOKS.filter(({ isHovered }) => !isHovered),
};

jest.setTimeout(180_000);

describe.each(languages)("%s", (language) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open(language);
  });
  afterAll(() => stage?.workbench.close());

  it.each(screens.map((screen) => [screen.name, screen] as const))("%s", async (_, { show, of }) => {
    const { page } = stage.workbench;
    await show(stage);
    const frame = of === "page" ? page.mainFrame() : stage.pane;
    await stopTransitions(frame);
    const found: string[] = [];
    for (const look of LOOKS_OF[language]) {
      const leave = await takeLook(page, frame, look);
      const wrong = await violations(frame, look, of === "page" ? [...UNIVER, ".pane-frame"] : []);
      await leave();
      found.push(...wrong.map((each) => `${look.name}: ${each}`));
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    expect(found).toEqual([]);
    if (of !== "page") expect(await isScrolledSideways(stage.pane)).toBe(false);
  });

  it("left no error uncaught", () => expect(stage.workbench.errors).toEqual([]));
});
