import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../../tools/build/places";
import { checkManifest } from "../../tools/manifest/check";
import { paneScripts, readerOf, textOf } from "../support/dist";
import { registeredActions } from "../../tools/manifest/registeredActions";

const folder = mkdtempSync(path.join(tmpdir(), "addin-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds as `npm run build -- --env …` does, into a folder of its own. */
function build(...settings: string[]): { status: number | null; output: string } {
  const bundler = inRoot("node_modules/@rspack/cli/bin/rspack.js");
  const options = [
    "build",
    "--config",
    "webpack.config.js",
    "--output-path",
    folder,
    ...settings.flatMap((one) => ["--env", one]),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundler, ...options], {
    cwd: inRoot(),
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

test("a build for another server and Microsoft's CDN points there and nowhere else", async () => {
  const baseUrl = "https://forms.example.gov.cn/rubric";
  const { status, output } = build(`baseUrl=${baseUrl}/`, "officeJs=cdn-21v");
  expect(output).toMatch(/gzipped: functions\.js .* kB of 180\.0 kB/);
  expect(status).toBe(0);

  const surroundings = { baseUrl, read: readerOf(folder), actions: await registeredActions() };
  expect(checkManifest(textOf("manifest.xml", folder), surroundings)).toEqual([]);
  expect(textOf("manifest.xml", folder)).not.toContain("localhost");
  expect(textOf("functions.json", folder)).not.toContain("localhost");

  const cdn = "https://appsforoffice.cdn.partner.office365.cn";
  expect(paneScripts(folder)[0]).toBe(`${cdn}/appsforoffice/lib/1/hosted/office.js`);
  expect(textOf("taskpane.html", folder)).toContain(`script-src 'self' ${cdn};`);
  expect(readerOf(folder)("office-js/office.js")).toBeUndefined();
}, 120_000);

test("a setting that cannot work ends the build with a sentence", () => {
  const { status, output } = build("officeJs=cnd");
  expect(status).toBe(2);
  expect(output).toContain('officeJs must be npm, cdn, cdn-21v, or https://…/office.js, not "cnd"');
  expect(output).not.toMatch(/^\s+at /m);
}, 60_000);
