import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");

/** The path of something in the checkout. */
export function inRoot(...parts: string[]): string {
  return path.join(ROOT, ...parts);
}

/** The folder that a web server serves to Excel. */
export const ADDIN_FOLDER = inRoot("dist");
/** The folder of the page that runs the add-in without Excel. */
export const WORKBENCH_FOLDER = inRoot("dist-workbench");

/** The address that manifest.xml is written with; a build replaces it with its own. */
export const DEFAULT_BASE_URL = "https://localhost:3000";

export const OFFICE_JS_FOLDER = "office-js";
export const OFFICE_JS_CDNS: Readonly<Record<string, string>> = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "cdn-21v": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};
