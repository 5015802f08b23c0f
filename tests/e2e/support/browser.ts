import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Where Chrome, Chromium and Edge are usually installed. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((variable) =>
    [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ].map((file) => path.join(process.env[variable] ?? "", file)),
  ),
};

/** The browser talks to the workbench only, so whatever else it does by itself is switched off. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Found {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** Starts a browser: the one that CHROME_PATH names, else an installed one, else the packaged one. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = browserCommand();
  return chromium.launch({ executablePath, args: [...args] });
}

/** How that browser is started. */
export function browserCommand(): Found {
  const { executablePath, args } = installed() ?? packaged();
  return { executablePath, args: [...QUIET, ...args] };
}

function installed(): Found | undefined {
  const named = process.env["CHROME_PATH"];
  const executablePath = named || PLACES[process.platform]?.find((place) => existsSync(place));
  return executablePath ? { executablePath, args: mustRunUnsandboxed() ? ["--no-sandbox"] : [] } : undefined;
}

/** The package is an ES module, which jest does not load, so another process asks it. */
function packaged(): Found {
  const script = `import chromium from "@sparticuz/chromium";
    console.log(JSON.stringify({ executablePath: await chromium.executablePath(), args: [...chromium.args, "--no-sandbox"] }));`;
  const answer = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: __dirname });
  return JSON.parse(answer.toString()) as Found;
}

/** Chromium's sandbox does not work for root, nor in most build containers. */
function mustRunUnsandboxed(): boolean {
  return process.getuid?.() === 0 || Boolean(process.env["CI"]);
}
