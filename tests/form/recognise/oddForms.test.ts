import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseAll } from "../../../src/form/recognise";
import { drawnGrids } from "../../support/forms/drawnGrid";
import { toldForm } from "../../support/cases/toldForm";
import expected from "./oddForms.json";

const grids = drawnGrids(readFileSync(join(__dirname, "oddForms.txt"), "utf8"));

it("has an expectation for each drawn sheet", () => {
  expect(Object.keys(expected)).toEqual([...grids.keys()]);
});

it.each(Object.entries(expected))("%s", (name, forms) => {
  const told = recogniseAll(grids.get(name)!).map(toldForm);
  expect(told.map(({ lines, groups, total }) => ({ lines, groups, total }))).toEqual(forms);
});
