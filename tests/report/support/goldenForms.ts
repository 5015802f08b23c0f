import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Form } from "../../../src/form/form";
import { formsOf } from "../../../src/form/formsOf";
import { withShipped } from "../../../src/packs/withShipped";
import type { Grid } from "../../../src/spreadsheet/grid";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { inRoot } from "../../../tools/build/places";

const fileOf = (name: string): string => inRoot(`tests/cases/${name}/workbook.xlsx`);

/** The golden cases that are workbooks. */
export const goldenNames = readdirSync(inRoot("tests/cases")).filter((name) => existsSync(fileOf(name)));

export const goldenBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(fileOf(name)));

interface GoldenForms {
  readonly forms: readonly Form[];
  readonly grids: readonly Grid[];
}

const read = new Map<string, Promise<GoldenForms>>();

async function readForms(name: string): Promise<GoldenForms> {
  const { grids, packs, corrections } = await readWorkbookFile("form.xlsx", goldenBytes(name));
  return { forms: formsOf(grids, withShipped(packs), corrections), grids };
}

/** The forms of a golden workbook, with its sheets. */
export function goldenForms(name: string): Promise<GoldenForms> {
  const known = read.get(name) ?? readForms(name);
  read.set(name, known);
  return known;
}

export async function goldenForm(name: string): Promise<Form> {
  const { forms } = await goldenForms(name);
  if (!forms[0]) throw new Error(`no form in ${name}`);
  return forms[0];
}
