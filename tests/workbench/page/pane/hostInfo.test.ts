import {
  CUSTOM_FUNCTIONS,
  hostInfo,
  paneAddress,
  paneWindowName,
  SHARED_RUNTIME,
} from "../../../../workbench/page/pane/hostInfo";

const IDENTITY = {
  conversation: "c1",
  addinId: "id",
  origin: "http://localhost:3100",
  locale: "zh-CN",
  flags: SHARED_RUNTIME | CUSTOM_FUNCTIONS,
};

describe("what the pane learns before its first message", () => {
  it("is Excel on the web in the page's language, with shared runtime and custom functions", () => {
    expect(hostInfo(IDENTITY)).toBe("Excel$Web$16.01$zh-CN$c1$$$3");
  });

  it("is in the window's name", () => {
    expect(JSON.parse(paneWindowName(IDENTITY))).toMatchObject({
      hostInfo: hostInfo(IDENTITY),
      xdmInfo: "c1|id|http://localhost:3100",
      serializerVersion: 2,
    });
  });

  it("is in the address, beside the page's own query and fragment", () => {
    const url = new URL(paneAddress("/addin/pane.html?a=1#top", "http://localhost:3100/", IDENTITY));
    expect(url.pathname).toBe("/addin/pane.html");
    expect(url.hash).toBe("#top");
    expect(url.searchParams.get("a")).toBe("1");
    expect(url.searchParams.get("_host_Info")).toBe(hostInfo(IDENTITY));
  });

  it("reaches pages of another origin", () => {
    expect(paneAddress("https://localhost:3000/x.html", "http://localhost:3100/", IDENTITY)).toMatch(
      /^https:\/\/localhost:3000\/x\.html\?_host_Info=Excel/,
    );
  });
});
