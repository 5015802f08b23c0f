import packageJson from "../../package.json";
import { ICON_SIZES } from "../../tools/manifest/checks/icons";
import { checkManifest } from "../../tools/manifest/check";
import { attribute, elements, first, parseManifest } from "../../tools/manifest/document";
import { registeredActions } from "../../tools/manifest/registeredActions";
import { checkout, manifestXml } from "../support/manifest";

const manifest = parseManifest(manifestXml);

test("Office could use the manifest as it is", () => {
  expect(checkManifest(manifestXml, checkout)).toEqual([]);
});

test("the commands register what the buttons call", async () => {
  expect(checkManifest(manifestXml, { ...checkout, actions: await registeredActions() })).toEqual([]);
});

test("it offers the pane and four commands on the Home tab", () => {
  expect(attribute(first(manifest, "OfficeTab")!, "id")).toBe("TabHome");
  const actions = elements(manifest, "Control").map((control) => [
    control.id,
    attribute(first(control, "Action")!, "xsi:type"),
    first(control, "FunctionName")?.textContent,
  ]);
  expect(actions).toEqual([
    ["Rubric.OpenPane", "ShowTaskpane", undefined],
    ["Rubric.InsertForm", "ExecuteFunction", "insertForm"],
    ["Rubric.CheckForm", "ExecuteFunction", "checkForm"],
    ["Rubric.MarkFindings", "ExecuteFunction", "markFindings"],
    ["Rubric.Reconnect", "ExecuteFunction", "reconnect"],
  ]);
});

test("its functions are called RUBRIC.… in every language", () => {
  const namespace = elements(manifest, "String").find((one) => one.id === "Functions.Namespace");
  expect(namespace && attribute(namespace, "DefaultValue")).toBe("RUBRIC");
  expect(elements(namespace!, "Override")).toHaveLength(0);
});

test("the pane's title is short and names neither a company nor Excel", () => {
  const title = elements(manifest, "String").find((one) => one.id === "Pane.Title")!;
  const texts = [attribute(title, "DefaultValue"), attribute(first(title, "Override")!, "Value")];
  for (const text of texts) {
    expect(text.length).toBeLessThanOrEqual(12);
    expect(text).not.toMatch(/add-?in|excel|加载项|公司/i);
  }
});

test("each of the six pictures exists at every size, and no two buttons share one", () => {
  const files = elements(manifest, "Image").flatMap((one) => attribute(one, "DefaultValue").match(/[^/]+\.png$/) ?? []);
  expect(new Set(files).size).toBe(6 * ICON_SIZES.length);
  const icons = elements(manifest, "Icon").map((icon) => attribute(first(icon, "Image")!, "resid"));
  expect(new Set(icons).size).toBe(icons.length);
});

test("its version is the package's", () => {
  expect(first(manifest, "Version")?.textContent).toBe(`${packageJson.version}.0`);
});
