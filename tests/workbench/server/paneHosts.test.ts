import { readPaneHosts } from "../../../workbench/server/paneHosts";

test("hosts are parted by commas or blanks", () => {
  expect(readPaneHosts("https://a.example.gov.cn, http://127.0.0.1:9998/\nhttps://b.example:8443")).toEqual([
    "https://a.example.gov.cn",
    "http://127.0.0.1:9998",
    "https://b.example:8443",
  ]);
  expect(readPaneHosts(undefined)).toEqual([]);
  expect(readPaneHosts(" ")).toEqual([]);
});

test.each([
  "*",
  "https://*.example.com",
  "a.example.com",
  "https://a.example.com/pane",
  "data:",
  "'unsafe-inline'",
  "https:",
  "https://a;script-src",
])("%s is no host", (host) => expect(() => readPaneHosts(host)).toThrow(RangeError));
