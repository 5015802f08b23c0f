import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import vm from "node:vm";
import { ADDIN_FOLDER, DEFAULT_BASE_URL, inRoot } from "../../tools/build/places";
import { firstLoad, sizeProblems } from "../../tools/build/sizePlugin";
import { checkManifest } from "../../tools/manifest/check";
import { registeredActions } from "../../tools/manifest/registeredActions";
import { paneScripts, readerOf, textOf } from "../support/dist";

const read = readerOf();

test("every address of the built manifest is a file that was built", async () => {
  const surroundings = { baseUrl: DEFAULT_BASE_URL, read, actions: await registeredActions() };
  expect(checkManifest(textOf("manifest.xml"), surroundings)).toEqual([]);
});

test("the pane's page loads Office.js first, then the functions, then the pane", () => {
  expect(paneScripts()).toEqual(["office-js/office.js", "functions.js", expect.stringMatching(/^taskpane\.\w+\.js$/)]);
});

test("the pane may talk to its own server only", () => {
  const { document } = new JSDOM(textOf("taskpane.html")).window;
  const content = document.querySelector("head > [http-equiv='Content-Security-Policy']")?.getAttribute("content");
  const policy = (content ?? "").split(";").map((directive) => directive.trim());
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "connect-src 'self'",
    ]),
  );
  expect(content).not.toMatch(/unsafe-eval|https?:/);
});

test("what the pane loads first is small enough", () => {
  expect(sizeProblems(firstLoad(textOf("taskpane.html"), read))).toEqual([]);
});

test("the functions load without React, and are those of functions.json", () => {
  const script = textOf("functions.js");
  expect(script).not.toMatch(/react/i);
  const associated = new Set<string>();
  const associate = (idOrTable: string | Record<string, unknown>): void => {
    for (const id of typeof idOrTable === "string" ? [idOrTable] : Object.keys(idOrTable)) associated.add(id);
  };
  vm.runInNewContext(script, { CustomFunctions: { associate } });
  const { functions } = JSON.parse(textOf("functions.json")) as { functions: { id: string }[] };
  expect([...associated].sort()).toEqual(functions.map(({ id }) => id).sort());
});

test("each function links to its help, served beside the add-in, in the wizard's language", () => {
  for (const [json, ending, heading] of [
    ["functions.json", ".html", "示例"],
    ["functions-en.json", ".en.html", "Examples"],
  ] as const) {
    const { functions } = JSON.parse(textOf(json)) as { functions: { id: string; helpUrl: string }[] };
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toBe(`${DEFAULT_BASE_URL}/help/${id}${ending}`);
      const page = textOf(`help/${id}${ending}`);
      expect(page).toContain(`<h1>${id}</h1>`);
      expect(page).toContain(heading);
      expect(page).not.toMatch(/<script|https?:/);
    }
  }
});

test("every link of a help page leads to a file that was built", () => {
  for (const page of readdirSync(path.join(ADDIN_FOLDER, "help"))) {
    for (const [, target = ""] of textOf(`help/${page}`).matchAll(/href="([^"]+)"/g)) {
      expect([page, target, read(path.posix.join("help", target)) !== undefined]).toEqual([page, target, true]);
    }
  }
});

test("Office.js is shipped as Microsoft made it", () => {
  const original = inRoot("node_modules/@microsoft/office-js/dist");
  for (const file of ["office.js", "excel-win32-16.01.js", "excel-web-16.00.js", "zh-cn/office_strings.js"]) {
    expect(Buffer.from(read(`office-js/${file}`) ?? "").equals(readFileSync(`${original}/${file}`))).toBe(true);
  }
  expect(read("office-js/LICENSE.md")).toBeDefined();
});

test("the page that lets an http host pass is the workbench's alone", () => {
  for (const folder of ["agaveerrorux", "AgaveErrorUX"]) expect(read(`office-js/${folder}/index.html`)).toBeUndefined();
});

test("the licences of what is shipped are there", () => {
  expect(textOf("LICENSE.txt")).toContain("Apache License");
  for (const name of ["react-dom", "@fluentui/react-components"]) expect(textOf("LICENSES.txt")).toContain(`${name} `);
});
