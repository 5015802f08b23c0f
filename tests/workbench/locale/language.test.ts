import { chooseLanguage, stringsFor } from "../../../workbench/locale/language";

describe("chooseLanguage", () => {
  it.each([
    ["", ["zh-CN", "en"], "zh-CN"],
    ["", ["zh"], "zh-CN"],
    ["", ["en-GB", "zh-CN"], "en-US"],
    ["", ["fr-FR", "zh-TW"], "zh-CN"],
    ["", ["fr-FR"], "en-US"],
    ["", [], "en-US"],
    ["?lang=zh-CN", ["en-US"], "zh-CN"],
    ["?lang=en-US", ["zh-CN"], "en-US"],
    ["?lang=fr", ["zh-CN"], "zh-CN"],
  ])("%s in a browser for %j is %s", (search, preferred, expected) => {
    expect(chooseLanguage(search, preferred)).toBe(expected);
  });
});

it("no text is empty in any language", () => {
  for (const language of ["zh-CN", "en-US"] as const) {
    for (const [key, text] of Object.entries(stringsFor(language)))
      expect([key, typeof text === "function" ? "text" : text]).not.toContain("");
  }
});
