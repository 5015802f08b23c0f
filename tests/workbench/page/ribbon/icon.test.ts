import { chooseIcon } from "../../../../workbench/page/ribbon/icon";

describe("chooseIcon", () => {
  const icons = { 16: "16", 32: "32", 80: "80" };

  it.each([
    [32, 1, "32"],
    [32, 2, "80"],
    [20, 1, "32"],
    [16, 1, "16"],
    [64, 2, "80"],
  ])("for %d px at %d× takes the smallest that is sharp", (size, ratio, expected) => {
    expect(chooseIcon(icons, size, ratio)).toBe(expected);
  });

  it("gives nothing where there are none", () => {
    expect(chooseIcon({}, 32, 1)).toBeUndefined();
  });
});
