import { licenceProblems, shippedPackage } from "../../../tools/build/licencesPlugin";
import { inRoot } from "../../../tools/build/places";

const icons = inRoot("node_modules/@fluentui/react-icons");
const react = inRoot("node_modules/react");

test("a package without a text of its licence gets that of its repository", async () => {
  const shipped = await shippedPackage(icons);
  expect(shipped.text).toContain("Permission is hereby granted");
  expect(shipped.text).toContain("Microsoft");
  expect(licenceProblems(shipped)).toEqual([]);
});

test("a package's own text is taken", async () => {
  expect((await shippedPackage(react)).text).toContain("Meta Platforms");
});

test.each([
  [{ licence: "MIT", text: "" }, "tools/build/licences/scope-thing.txt"],
  [{ licence: "MIT", text: " \n" }, "tools/build/licences/scope-thing.txt"],
  [{ licence: "GPL-3.0", text: "…" }, "GPL-3.0"],
])("the build fails on %j", (shipped, told) => {
  const [problem, second] = licenceProblems({ name: "@scope/thing", version: "1.0.0", ...shipped });
  expect(problem).toContain(told);
  expect(second).toBeUndefined();
});
