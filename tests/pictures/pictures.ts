import { mkdir } from "node:fs/promises";
import { languages } from "../../src/language/language";
import { inRoot } from "../../tools/build/places";
import { stopTransitions } from "../e2e/support/axe";
import { fileScreens } from "../e2e/support/screens/fileScreens";
import { fillingScreens } from "../e2e/support/screens/fillingScreens";
import { findingScreens } from "../e2e/support/screens/findingScreens";
import { Stage } from "../e2e/support/screens/stage";
import { startScreens } from "../e2e/support/screens/startScreens";
import { atSize, isScrolledSideways } from "./frame";

/** What the pictures of the walk-through show, in its order; the screens between are passed through. */
const SHOTS: readonly { readonly screen: string; readonly name: string; readonly sizes: readonly string[] }[] = [
  { screen: "first start", name: "start", sizes: ["350x600", "1366x768"] },
  { screen: "shelf of forms", name: "shelf", sizes: ["350x600"] },
  { screen: "register", name: "register", sizes: ["350x600"] },
  { screen: "letters", name: "letters", sizes: ["350x600"] },
  { screen: "inserted", name: "inserted", sizes: ["350x378", "1440x900", "1366x768"] },
  { screen: "card: a number, with its criteria", name: "card", sizes: ["350x378", "350x600", "320x480", "zoom200"] },
  {
    screen: "card: a justification, phrases and one's own",
    name: "justification",
    sizes: ["350x600"],
  },
  { screen: "problems", name: "problems", sizes: ["350x378", "350x600", "320x480", "zoom200", "zoom400"] },
  { screen: "mends before and after", name: "mends", sizes: ["350x600"] },
  { screen: "note at what is kept", name: "keep", sizes: ["350x600"] },
  { screen: "overview", name: "overview", sizes: ["350x600"] },
  { screen: "file to send", name: "sending", sizes: ["350x600", "zoom400"] },
  { screen: "file sent", name: "sent", sizes: ["350x378"] },
];

/** Takes every picture of docs/images/walkthrough anew; run by `npm run pictures` after a build. */
async function takePictures(): Promise<void> {
  const folder = inRoot("docs/images/walkthrough");
  await mkdir(folder, { recursive: true });
  const screens = [...startScreens, ...fileScreens, ...fillingScreens, ...findingScreens];
  const last = screens.findIndex(({ name }) => name === SHOTS.at(-1)?.screen);
  for (const language of languages) {
    const stage = await Stage.open(language);
    for (const { name, show } of screens.slice(0, last + 1)) {
      await show(stage);
      const shot = SHOTS.find(({ screen }) => screen === name);
      if (!shot) continue;
      await stopTransitions(stage.pane);
      for (const size of shot.sizes) {
        const file = `${folder}/${shot.name}-${size}.${language}.png`;
        await atSize(stage, size, async (clip) => {
          await stage.workbench.page.screenshot({ path: file, ...clip });
          if (await isScrolledSideways(stage.pane)) console.error(`${file} scrolls sideways.`);
        });
      }
    }
    await stage.workbench.close();
  }
}

void takePictures();
