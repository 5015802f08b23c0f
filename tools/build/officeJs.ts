import path from "node:path";
import { inRoot, OFFICE_JS_FOLDER } from "./places";

const PACKAGE = inRoot("node_modules/@microsoft/office-js");

/**
 * The files of the library that Excel on Windows, Mac and the web load, in our languages: 4.5 MB of 90.
 * The last one is what the library asks for in a plain browser.
 */
const FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-win32-16.00.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs.js",
  "telemetry/oteljs_agave.js",
  "o15apptofilemappingtable.js",
];

/** Copy patterns for the library and its licence, which allows distribution of unmodified files only. */
export function officeJsPatterns(): { from: string; to: string; info: { minimized: boolean } }[] {
  const files = [...FILES.map((file) => path.join("dist", file)), "LICENSE.md"];
  return files.map((file) => ({
    from: path.join(PACKAGE, file),
    to: path.posix.join(OFFICE_JS_FOLDER, file.replace(/^dist[\\/]/, "")),
    // Without this webpack's minimiser would rewrite them.
    info: { minimized: true },
  }));
}
