import { checkManifest } from "../../tools/manifest/check";
import { checkout, manifestXml } from "../support/manifest";

/** Makes one mistake in the manifest and returns the checks that complain. */
function complaints(pattern: string | RegExp, replacement: string, surroundings = checkout): string[] {
  const broken = manifestXml.replace(pattern, replacement);
  expect(broken).not.toBe(manifestXml);
  return [...new Set(checkManifest(broken, surroundings).map(({ check }) => check))];
}

const label = '<bt:String id="Check.Label" DefaultValue="检查">';

test.each<[string, string, string | RegExp, string]>([
  ["XML that is not well formed", "xml", "</OfficeApp>", ""],
  ["two elements in the wrong order", "order", /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"],
  ["an element that does not belong there", "order", "<Supertip>", "<Enabled>false</Enabled><Supertip>"],
  ["a button without a supertip", "order", /<Supertip>[^]*?<\/Supertip>/, ""],
  [
    "a second label",
    "order",
    '<Label resid="Check.Label"/>',
    '<Label resid="Check.Label"/><Label resid="Check.Label"/>',
  ],
  ["an id that nothing defines", "resources", '<Label resid="Check.Label"/>', '<Label resid="Chekc.Label"/>'],
  ["a string that nothing uses", "resources", label, `<bt:String id="Other" DefaultValue="a"/>${label}`],
  [
    "a long text where a short one belongs",
    "resources",
    'Description resid="Check.Tip"',
    'Description resid="Check.Label"',
  ],
  ["an id of more than 32 characters", "resources", /Check\.Label/g, `Check.Label.${"x".repeat(32)}`],
  ["an id that is defined twice", "resources", label, `<bt:String id="Pane.Title" DefaultValue="a"/>${label}`],
  ["two controls with one id", "resources", 'id="Rubric.CheckForm"', 'id="Rubric.InsertForm"'],
  ["a label of more than 125 characters", "lengths", 'DefaultValue="检查"', `DefaultValue="${"检".repeat(126)}"`],
  [
    "a supertip title of more than 64 characters",
    "lengths",
    'DefaultValue="检查"',
    `DefaultValue="${"检".repeat(65)}"`,
  ],
  ["a supertip of more than 128 characters", "lengths", 'Value="Check the form:', `Value="${"x".repeat(128)}`],
  ["an empty text", "lengths", 'DefaultValue="检查"', 'DefaultValue=" "'],
  ["an override of the default language", "locales", label, `${label}<bt:Override Locale="zh-CN" Value="检查"/>`],
  ["a text without its English", "locales", /<bt:Override Locale="en-US" Value="Check"\/>/, ""],
  [
    "a resource's override in the wrong namespace",
    "locales",
    /<bt:Override( Locale="en-US" Value="Check")/,
    "<Override$1",
  ],
  ["an address without https", "addresses", /https(:\/\/localhost:3000\/functions\.js")/, "http$1"],
  ["an address on another server", "addresses", "localhost:3000/functions.js", "example.com/functions.js"],
  ["an address of a file that is not built", "addresses", "3000/functions.js", "3000/function.js"],
  ["a picture of another size", "icons", "assets/check-16.png", "assets/check-32.png"],
  ["a picture that is missing", "icons", "assets/check-16.png", "assets/check-17.png"],
  ["a size that is missing", "icons", '<bt:Image size="80" resid="Icon.Check.80"/>', ""],
  ["an address as picture that is none", "icons", "assets/rubric-32.png", "assets/support.html"],
  [
    "a pane outside the shared runtime",
    "runtime",
    '<FunctionFile resid="Pane.Url"/>',
    '<FunctionFile resid="Support.Url"/>',
  ],
  ["a runtime that Excel may end", "runtime", 'lifetime="long"', 'lifetime="short"'],
  [
    "a task pane id",
    "runtime",
    '<SourceLocation resid="Pane.Url"/>\n                    <Title',
    "<TaskpaneId>a</TaskpaneId>$&",
  ],
  ["another floor", "requirements", 'Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.16"'],
  ["a requirement that is missing", "requirements", '<Set Name="SharedRuntime" MinVersion="1.1"/>', ""],
  ["another permission", "requirements", "ReadWriteDocument", "Restricted"],
  ["a button that calls nothing", "actions", "<FunctionName>checkForm", "<FunctionName>checkform"],
])("it finds %s", (_mistake, check, pattern, replacement) => {
  expect(complaints(pattern, replacement)).toContain(check);
});

test("it finds a command that no button calls", () => {
  const [problem] = checkManifest(manifestXml, { ...checkout, actions: [...checkout.actions, "repair"] });
  expect(problem).toEqual({ check: "actions", message: "no button calls the action repair" });
});

test("it says where the mistake is", () => {
  const broken = manifestXml.replace(/<Supertip>[^]*?<\/Supertip>/, "");
  const [problem] = checkManifest(broken, checkout);
  expect(problem?.message).toContain("Control#Rubric.OpenPane must hold [Label, Supertip, Icon, Action]");
});
