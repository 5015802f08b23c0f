import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import settings from "../../.prettierrc.json";
import { packs } from "../../src/packs";
import { shippedEntry } from "../../src/packs/shelfEntry";
import type { Pages } from "./pages";

/** The list of the packs that ship, which the pane has before any of them. */
export async function packShelf(): Promise<Pages> {
  const options = { printWidth: settings.printWidth, parser: "json", plugins: [babel, estree] };
  const text = await format(JSON.stringify(packs.map(shippedEntry), null, 2), options);
  return { folder: "src/packs", files: { "shelf.json": text }, ownsFolder: false };
}
