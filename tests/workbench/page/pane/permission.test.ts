import { addinFromQuery } from "../../../../workbench/page/addin";
import { PaneRefused, permittedPage } from "../../../../workbench/page/pane/permission";

const BASE = "http://localhost:3100/?lang=zh-CN";
const PERMITTED = ["https://addins.example.gov.cn", "http://127.0.0.1:9998"];

test.each([
  ["/tiny/tiny.html", "http://localhost:3100/tiny/tiny.html"],
  ["tiny.html?a=1", "http://localhost:3100/tiny.html?a=1"],
  ["http://localhost:3100/x.html", "http://localhost:3100/x.html"],
  ["https://addins.example.gov.cn/a/pane.html", "https://addins.example.gov.cn/a/pane.html"],
  ["http://127.0.0.1:9998/pane.html", "http://127.0.0.1:9998/pane.html"],
])("%s may be shown", (page, address) => {
  expect(permittedPage(page, PERMITTED, BASE)).toBe(address);
});

test.each([
  "http://other.host/x.html",
  "//other.host/x.html",
  "\\\\other.host/x.html",
  "/\\other.host/x.html",
  "https:other.host",
  "https://localhost:3100/x.html",
  "http://localhost:3101/x.html",
  "http://addins.example.gov.cn/x.html",
  "https://addins.example.gov.cn.other.host/x.html",
  "https://addins.example.gov.cn@other.host/",
  "http://user@localhost:3100/",
  "http://127.0.0.1:9999/",
  "javascript:alert(1)",
  " java\nscript:alert(1)",
  "data:text/html,<script>1</script>",
  "blob:http://localhost:3100/4c1e",
  "about:blank",
  "file:///etc/passwd",
  "http://",
])("%j may not", (page) => {
  expect(() => permittedPage(page, PERMITTED, BASE)).toThrow(PaneRefused);
  const query = `?${new URLSearchParams({ pane: page }).toString()}`;
  expect(() => addinFromQuery(query, PERMITTED, BASE)).toThrow(PaneRefused);
});

test("where nobody allowed another host only the workbench's own is left", () => {
  expect(() => permittedPage("https://addins.example.gov.cn/", [], BASE)).toThrow(
    expect.objectContaining({ host: "https://addins.example.gov.cn" }) as Error,
  );
});
