import { checksPage } from "./checksPage";
import { functionPages } from "./functions/functionPages";
import { memberSetsPage } from "./memberSetsPage";
import { hostPage } from "./host/hostPage";
import { packSchemaPage } from "./packSchemaPage";
import { packShelf } from "./packShelf";
import { writePages, type Pages } from "./pages";
import { recipeFigures } from "./recipes/recipeFigures";
import { rulesSchemaPage } from "./rulesSchemaPage";
import { structurePage } from "./structure/structurePage";

/** Everything that is written by `npm run docs`. */
export const generators: readonly (() => Promise<Pages>)[] = [
  functionPages,
  checksPage,
  structurePage,
  packSchemaPage,
  packShelf,
  memberSetsPage,
  rulesSchemaPage,
  hostPage,
  recipeFigures,
];

if (require.main === module) {
  // The library that one of them reads keeps timers.
  void Promise.all(generators.map((pages) => pages().then(writePages))).then(() => process.exit());
}
