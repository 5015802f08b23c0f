import { servedAddress } from "../../../../workbench/page/ribbon/addinAddress";

describe("addresses of the manifest", () => {
  const pane = "https://example.gov.cn/rubric/taskpane.html";

  it("beside the pane are served by the workbench", () => {
    expect(servedAddress(pane, pane)).toBe("/addin/taskpane.html");
    expect(servedAddress("https://example.gov.cn/rubric/assets/icon-32.png", pane)).toBe("/addin/assets/icon-32.png");
  });

  it("elsewhere stay as they are", () => {
    expect(servedAddress("https://other.example/icon.png", pane)).toBe("https://other.example/icon.png");
  });
});
