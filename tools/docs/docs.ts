import { checksPage } from "./checksPage";
import { functionPages } from "./functions/functionPages";
import { packSchemaPage } from "./packSchemaPage";
import { writePages, type Pages } from "./pages";
import { rulesSchemaPage } from "./rulesSchemaPage";
import { structurePage } from "./structure/structurePage";

/** Everything that is written by `npm run docs`. */
export const generators: readonly (() => Promise<Pages>)[] = [
  functionPages,
  checksPage,
  structurePage,
  packSchemaPage,
  rulesSchemaPage,
];

if (require.main === module) {
  void Promise.all(generators.map((pages) => pages().then(writePages)));
}
