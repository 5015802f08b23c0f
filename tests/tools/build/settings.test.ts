import { buildSettings, SettingError } from "../../../tools/build/settings";

test("the library and the developer's own machine are the defaults", () => {
  expect(buildSettings()).toEqual({
    baseUrl: "https://localhost:3000",
    officeJs: { address: "office-js/office.js", selfHosted: true },
  });
});

test("the settings that the bundler adds are none of ours", () => {
  expect(buildSettings({ RSPACK_BUILD: true, RSPACK_BUNDLE: true }).baseUrl).toBe("https://localhost:3000");
});

test.each([
  ["https://forms.example.gov.cn", "https://forms.example.gov.cn"],
  ["https://forms.example.gov.cn/", "https://forms.example.gov.cn"],
  ["https://forms.example.gov.cn:8443/rubric/", "https://forms.example.gov.cn:8443/rubric"],
  ["https://财政.example.cn/评分", "https://xn--5bvu10g.example.cn/%E8%AF%84%E5%88%86"],
])("the base address %s becomes %s", (given, expected) => {
  expect(buildSettings({ baseUrl: given }).baseUrl).toBe(expected);
});

test.each([
  ["cdn", "https://appsforoffice.microsoft.com"],
  ["cdn-21v", "https://appsforoffice.cdn.partner.office365.cn"],
  ["https://files.example.gov.cn/lib/office.js", "https://files.example.gov.cn"],
])("Office.js can come from %s", (officeJs, origin) => {
  const settings = buildSettings({ officeJs }).officeJs;
  expect(settings).toMatchObject({ origin, selfHosted: false });
  expect(settings.address).toMatch(/\/office\.js$/);
});

test.each([
  [{ baseUrl: "http://forms.example.gov.cn" }, /baseUrl must be/],
  [{ baseUrl: "forms.example.gov.cn" }, /baseUrl must be/],
  [{ baseUrl: true }, /baseUrl must be/],
  [{ baseUrl: "https://forms.example.gov.cn/?a=1" }, /query/],
  [{ officeJs: "npn" }, /npm, cdn, cdn-21v/],
  [{ officeJs: "http://files.example.gov.cn/office.js" }, /https/],
  [{ officeJs: "https://files.example.gov.cn/excel.js" }, /office\.js/],
  [{ baseurl: "https://forms.example.gov.cn" }, /Unknown setting: baseurl/],
])("%j is refused with a reason", (env, reason) => {
  expect(() => buildSettings(env)).toThrow(SettingError);
  expect(() => buildSettings(env)).toThrow(reason);
});
