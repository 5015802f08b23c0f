import type { FunctionMetadata } from "../host/types";
import type { Language } from "../locale/language";
import { readManifest, type RibbonGroup } from "./ribbon/manifest";
import { readShortcuts, type Shortcut } from "./keyboard/shortcuts";
import { permittedPage } from "./pane/permission";
import { ADDIN_FOLDER, servedAddress } from "./ribbon/addinAddress";

/** The add-in that the page runs: its pane, its ribbon groups, its functions. */
export interface Addin {
  readonly id: string;
  readonly name: string;
  readonly page: string;
  readonly groups: readonly RibbonGroup[];
  readonly functions?: { readonly namespace: string; readonly metadataUrl: string };
  readonly shortcuts?: readonly Shortcut[];
}

/**
 * Another add-in's page needs no manifest: `?pane=URL`, with `&namespace=` and `&functions=URL` where it has custom functions.
 * Throws {@link PaneRefused} where the page is of a host that is not `permitted`.
 */
export function addinFromQuery(
  search: string,
  permitted: readonly string[],
  base: string = location.href,
): Addin | undefined {
  const query = new URLSearchParams(search);
  const given = query.get("pane");
  if (!given) return undefined;
  const page = permittedPage(given, permitted, base);
  const namespace = query.get("namespace");
  const metadataUrl = query.get("functions");
  return {
    id: "00000000-0000-0000-0000-000000000001",
    name: nameOf(page),
    page,
    groups: [],
    functions: namespace && metadataUrl ? { namespace, metadataUrl } : undefined,
  };
}

/** Our own add-in, as its manifest describes it. Rejects where there is no manifest. */
export async function addinFromManifest(language: Language): Promise<Addin> {
  const response = await fetch(`${ADDIN_FOLDER}manifest.xml`);
  if (!response.ok) throw new Error(`manifest.xml: ${response.status}`);
  const { paneUrl, groups, functions, shortcutsUrl, ...rest } = readManifest(await response.text(), language);
  return {
    ...rest,
    page: servedAddress(paneUrl, paneUrl),
    groups: groups.map((group) => ({
      ...group,
      buttons: group.buttons.map((button) => ({
        ...button,
        icons: mapValues(button.icons, (url) => servedAddress(url, paneUrl)),
      })),
    })),
    functions: functions && { ...functions, metadataUrl: servedAddress(functions.metadataUrl, paneUrl) },
    shortcuts: shortcutsUrl === undefined ? [] : await shortcutsAt(servedAddress(shortcutsUrl, paneUrl)),
  };
}

/** An add-in whose shortcuts cannot be had runs without them, as in Excel. */
async function shortcutsAt(url: string): Promise<readonly Shortcut[]> {
  const response = await fetch(url).catch(() => null);
  return response?.ok ? readShortcuts(await response.json()) : [];
}

/** The functions in a functions.json. */
export async function readFunctions(metadataUrl: string): Promise<readonly FunctionMetadata[]> {
  const response = await fetch(metadataUrl);
  if (!response.ok) throw new Error(`${metadataUrl}: ${response.status}`);
  const { functions } = (await response.json()) as { functions: readonly FunctionMetadata[] };
  return functions;
}

function nameOf(page: string): string {
  return page.split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1) ?? page;
}

function mapValues(
  record: Readonly<Record<number, string>>,
  change: (value: string) => string,
): Record<number, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
