import { DEFAULT_BASE_URL, OFFICE_JS_CDNS, OFFICE_JS_FOLDER } from "./places";

/** What `npm run build -- --env name=value` can choose. */
export interface BuildSettings {
  /** Where the built folder will be served, without a slash at the end. */
  readonly baseUrl: string;
  readonly officeJs: OfficeJs;
}

export interface OfficeJs {
  /** What the pane's script element points to. */
  readonly address: string;
  /** The origin that scripts may come from beside our own, if any. */
  readonly origin?: string;
  /** True when the build must contain the library. */
  readonly selfHosted: boolean;
}

/** A setting that cannot be used, with a message for the person who typed it. */
export class SettingError extends Error {}

const KNOWN = ["baseUrl", "officeJs"];

/** Reads the settings from the `env` of the command line. Throws a {@link SettingError} for one that is unknown or cannot work. */
export function buildSettings(env: Readonly<Record<string, unknown>> = {}): BuildSettings {
  // Rspack adds settings of its own, such as RSPACK_BUILD.
  const unknown = Object.keys(env).filter((name) => !KNOWN.includes(name) && !name.startsWith("RSPACK_"));
  if (unknown.length > 0) {
    throw new SettingError(`Unknown setting: ${unknown.join(", ")}. There are: ${KNOWN.join(", ")}.`);
  }
  return {
    baseUrl: baseUrl(env["baseUrl"] ?? DEFAULT_BASE_URL),
    officeJs: officeJs(env["officeJs"] ?? "npm"),
  };
}

function baseUrl(value: unknown): string {
  const url = httpsUrl("baseUrl", value, `${DEFAULT_BASE_URL} or https://forms.example.gov.cn/rubric`);
  if (url.search || url.hash) throw new SettingError(`baseUrl must not have a query or a fragment: ${url.href}`);
  return url.href.replace(/\/+$/, "");
}

function officeJs(value: unknown): OfficeJs {
  if (value === "npm") return { address: `${OFFICE_JS_FOLDER}/office.js`, selfHosted: true };
  const cdn = typeof value === "string" ? OFFICE_JS_CDNS[value] : undefined;
  const url = httpsUrl(
    "officeJs",
    cdn ?? value,
    `npm, ${Object.keys(OFFICE_JS_CDNS).join(", ")}, or https://…/office.js`,
  );
  // The library finds its other files by looking for a script whose address ends in this name.
  if (!url.pathname.endsWith("/office.js")) throw new SettingError(`officeJs must end in /office.js: ${url.href}`);
  return { address: url.href, origin: url.origin, selfHosted: false };
}

function httpsUrl(name: string, value: unknown, examples: string): URL {
  const url = typeof value === "string" ? parse(value) : null;
  if (url?.protocol === "https:" && !url.username) return url;
  throw new SettingError(
    `${name} must be ${examples}, not ${JSON.stringify(value)}. Office loads nothing without https.`,
  );
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
