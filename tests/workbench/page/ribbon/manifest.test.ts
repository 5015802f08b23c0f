/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../../../workbench/page/ribbon/manifest";

const XML = readFileSync(path.resolve(__dirname, "../../../../manifest.xml"), "utf8");

describe("our own manifest", () => {
  it("gives the ribbon in the default language", () => {
    const { name, groups } = readManifest(XML, "zh-CN");
    expect(name).toBe("绩效自评表");
    expect(groups.map(({ label }) => label)).toEqual(["绩效自评"]);
    expect(groups[0]?.buttons.map(({ label }) => label)).toEqual([
      "打开窗格",
      "插入评分表",
      "检查",
      "标记问题",
      "重新连接公式",
    ]);
  });

  it("gives the ribbon in the language of an override", () => {
    const { name, groups } = readManifest(XML, "en-US");
    expect(name).toBe("Rubric");
    expect(groups.map(({ label }) => label)).toEqual(["Self-evaluation"]);
    expect(groups[0]?.buttons.map(({ label }) => label)).toEqual([
      "Open pane",
      "Insert form",
      "Check",
      "Mark problems",
      "Reconnect formulas",
    ]);
  });

  it("falls back to the default language where there is no override", () => {
    expect(readManifest(XML, "fr-FR").name).toBe("绩效自评表");
  });

  it("tells buttons that show the pane from buttons that run a function", () => {
    const [open, insert] = readManifest(XML, "zh-CN").groups[0]?.buttons ?? [];
    expect(open?.action).toEqual({ kind: "showPane", title: "绩效自评表" });
    expect(insert?.action).toEqual({ kind: "run", functionName: "insertForm" });
    expect(insert?.id).toBe("Rubric.InsertForm");
  });

  it("gives tips, and icons by size", () => {
    const insert = readManifest(XML, "en-US").groups[0]?.buttons[1];
    expect(insert?.tipTitle).toBe("Insert form");
    expect(insert?.tip).toContain("Nothing that you have is changed");
    expect(insert?.icons[32]).toMatch(/insert-32\.png$/);
    expect(Object.keys(insert?.icons ?? {}).map(Number)).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  });

  it("gives the functions' namespace and their description in the language", () => {
    expect(readManifest(XML, "zh-CN").functions).toEqual({
      namespace: "RUBRIC",
      metadataUrl: expect.stringMatching(/\/functions\.json$/),
    });
    expect(readManifest(XML, "en-US").functions?.metadataUrl).toMatch(/\/functions-en\.json$/);
  });
});

describe("other texts", () => {
  it("refuses what is no manifest", () => {
    expect(() => readManifest("<html/>", "zh-CN")).toThrow("not an add-in manifest");
    expect(() => readManifest("no XML at all", "zh-CN")).toThrow("not an add-in manifest");
  });

  it("reads a manifest without commands and functions", () => {
    const xml = `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"><Id>1</Id><DisplayName DefaultValue="Bare"/>
      <DefaultSettings><SourceLocation DefaultValue="https://host/pane.html"/></DefaultSettings></OfficeApp>`;
    expect(readManifest(xml, "en-US")).toEqual({
      id: "1",
      name: "Bare",
      paneUrl: "https://host/pane.html",
      groups: [],
      functions: undefined,
    });
  });
});
