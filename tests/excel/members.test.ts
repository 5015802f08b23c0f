import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { JSDOM } from "jsdom";
import { officeMembers, type UsedMember } from "./support/officeMembers";

const libraryFolder = resolve(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** The library of the npm package, the oldest that the add-in can run on. */
function loadLibrary(file: string): Record<string, unknown> {
  const { window } = new JSDOM('<script src="https://localhost/office-js/office.debug.js"></script>', {
    url: "https://localhost/taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN$telemetry$isDialog$$0",
    runScripts: "outside-only",
  });
  for (const part of ["office.debug.js", "zh-cn/office_strings.debug.js", file]) {
    window.eval(readFileSync(resolve(libraryFolder, part), "utf8"));
  }
  const library = {
    Excel: at(window, "Excel"),
    Office: at(window, "Office"),
    OfficeExtension: at(window, "OfficeExtension"),
  };
  // Else the library goes on looking for its host.
  window.close();
  return library;
}

function at(start: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], start);
}

function exists(library: unknown, { owner, member, kind }: UsedMember): boolean {
  const value = at(library, owner);
  const holder = kind === "class" ? (value as { prototype?: object } | undefined)?.prototype : value;
  return holder !== undefined && holder !== null && member in Object(holder);
}

const named = (members: readonly UsedMember[]): string[] =>
  [...new Set(members.map(({ owner, member }) => `${owner}.${member}`))].sort();

const all = officeMembers("src");
const used = all.filter(({ usedIn }) => usedIn.startsWith("src/excel/"));

describe("the Office members that src/excel uses", () => {
  it("are found", () => {
    expect(named(used)).toEqual(
      expect.arrayContaining([
        "Excel.run",
        "Excel.Range.formulas",
        "Excel.WorksheetCollection.add",
        "Excel.BorderIndex.edgeTop",
        "Office.Addin.showAsTaskpane",
      ]),
    );
  });

  it.each(["excel-win32-16.01.debug.js", "excel-web-16.00.debug.js", "excel-mac-16.00.debug.js"])(
    "exist in %s of the npm package",
    (file) => {
      const library = loadLibrary(file);
      // Interfaces are declarations only: there is nothing in the library to look at.
      const tangible = used.filter(({ kind }) => kind !== "interface");
      expect(tangible.length).toBeGreaterThan(50);
      expect(named(tangible.filter((member) => !exists(library, member)))).toEqual([]);
    },
  );

  it("belong to ExcelApi 1.9, the manifest's floor, but for what capabilities() asks about", () => {
    expect(named(used.filter(({ excelApi }) => (excelApi ?? 0) > 1.09))).toEqual([
      "Excel.Range.getMergedAreasOrNullObject",
      "Excel.Workbook.insertWorksheetsFromBase64",
    ]);
  });
});

describe("other folders", () => {
  it("touch no object of Excel", () => {
    const foreign = all.filter((member) => !used.includes(member) && member.owner.startsWith("Excel"));
    expect(foreign.map(({ usedIn, owner, member }) => `${usedIn}: ${owner}.${member}`)).toEqual([]);
  });
});
