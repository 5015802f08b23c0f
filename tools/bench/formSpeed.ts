import { readFile } from "node:fs/promises";
import { runChecks } from "../../src/checks/runChecks";
import { fillPlan } from "../../src/form/fill/fillPlan";
import { readEntries } from "../../src/form/fill/readEntries";
import { insertForm, type InsertedForm } from "../../src/operations/insertForm";
import { readSheets } from "../../src/operations/readSheets";
import { layOutForm } from "../../src/form/layout";
import type { Formulas } from "../../src/rubric/formula/formulas";
import type { Form } from "../../src/form/form";
import { recognise } from "../../src/form/recognise";
import { packs } from "../../src/packs";
import type { Rubric } from "../../src/rubric/rubric";
import { cellAddress } from "../../src/spreadsheet/address";
import type { Grid } from "../../src/spreadsheet/grid";
import type { Host } from "../../workbench/host/types";
import { openOfficeInNode } from "../../workbench/node/officeInNode";
import { inRoot } from "../build/places";
import { median, milliseconds, type Measurement } from "./measurement";

const WARM_UP = 30;
const ROUNDS = 200;

const [tianhe] = packs as readonly [Rubric];

/** The form, then the sheets that belong to it. */
type Sheets = readonly [Grid, ...Grid[]];

function read([form, ...others]: Sheets): Form {
  const found = recognise(form, { others, packs });
  if (!found) throw new Error("the inserted form was not recognised");
  return found;
}

/** Inserts the form into an empty workbook; tells syncs and bytes. */
async function insert(host: Host, formulas: Formulas): Promise<readonly [InsertedForm, Measurement[]]> {
  host.traffic.length = 0;
  const inserted = await insertForm(tianhe, formulas);
  const batches = host.traffic.filter(({ origin }) => origin === "addin");
  const bytes = batches.reduce((sum, batch) => sum + batch.bytes, 0);
  await host.settled();
  const kind = formulas === "native" ? "native formulas" : "scoring functions";
  const measurements = [
    { what: `Syncs of an insertion with ${kind}`, value: String(batches.length), aim: "≤ 5" },
    { what: `Bytes of an insertion with ${kind}`, value: `${Math.round(bytes / 1024)} KB`, aim: "< 300 KB" },
  ];
  return [inserted, measurements];
}

async function readAll({ sheetId, workPaperId, goalSheetId }: InsertedForm): Promise<Sheets> {
  const ids = [sheetId, workPaperId, goalSheetId].filter((id) => id !== null);
  const [form, ...others] = (await readSheets(ids)).grids.filter((grid) => grid !== null);
  if (!form) throw new Error("the inserted form is gone");
  return [form, ...others];
}

/** Types what the department typed: goals and work paper, from which the scores follow, and its texts. */
async function fill(host: Host, { sheet, goalSheet, workPaper }: InsertedForm): Promise<void> {
  const names = { formSheet: sheet, goalSheet: goalSheet ?? "", workPaperSheet: workPaper ?? "" };
  const files = ["entries.json", "published.json"].map((name) => inRoot(`tests/cases/${tianhe.id}/${name}`));
  const entries = await Promise.all(files.map(async (file) => readEntries(JSON.parse(await readFile(file, "utf8")))));
  const { edits } = fillPlan(
    layOutForm(tianhe, names, "zh-CN"),
    tianhe,
    names,
    entries.filter((each) => each !== null),
  );
  for (const { sheet: name, row, column, cell } of edits) {
    if (typeof cell !== "object") host.set(name, cellAddress(row, column), [[cell]]);
  }
  await host.settled();
}

/** Inserting the Tianhe form, and recognising and checking it when it is filled in as published. */
export async function formSpeed(): Promise<Measurement[]> {
  const { host } = openOfficeInNode();
  const empty = host.store();
  const [, withFunctions] = await insert(host, "addin");
  await host.load(empty);
  const [inserted, withNative] = await insert(host, "native");
  await fill(host, inserted);
  const sheets = await readAll(inserted);
  const missing = read(sheets).lines.filter(({ score }) => score.reading.kind !== "number");
  if (missing.length > 0) throw new Error(`${missing.length} lines have no score`);
  const times = Array.from({ length: WARM_UP + ROUNDS }, () => {
    // As it is read anew after each edit: what is known of one reading helps no other.
    const grids = structuredClone(sheets);
    const start = performance.now();
    runChecks(read(grids));
    return performance.now() - start;
  });
  return [
    {
      what: "Recognising and checking the Tianhe form, its goal table and its work paper (median)",
      value: milliseconds(median(times.slice(WARM_UP))),
      aim: "< 10 ms",
    },
    ...withFunctions,
    ...withNative,
  ];
}
