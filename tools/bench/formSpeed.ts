import { readFile } from "node:fs/promises";
import { runChecks } from "../../src/checks/runChecks";
import { insertForm } from "../../src/excel/insertForm";
import { readSheets } from "../../src/excel/readSheets";
import type { Form } from "../../src/form/form";
import { recognise } from "../../src/form/recognise";
import { packs } from "../../src/packs";
import type { Rubric } from "../../src/rubric/rubric";
import type { Grid } from "../../src/sheet/grid";
import type { Host } from "../../workbench/host/types";
import { openOfficeInNode } from "../../workbench/node/officeInNode";
import { inRoot } from "../build/places";
import { median, milliseconds, type Measurement } from "./measurement";

const WARM_UP = 30;
const ROUNDS = 200;

interface Published {
  readonly rows: readonly { readonly score: number; readonly remark: string | null }[];
}

const read = (form: Grid, others: readonly Grid[]): Form => {
  const found = recognise(form, others);
  if (!found) throw new Error("the inserted form was not recognised");
  return found;
};

/** Types the published scores and texts of the Tianhe case into the form. */
async function fill(host: Host, form: Form): Promise<void> {
  const { rows } = JSON.parse(await readFile(inRoot("tests/cases/tianhe-2023/published.json"), "utf8")) as Published;
  form.lines.forEach(({ score, justification }, index) => {
    const row = rows[index];
    if (!row) return;
    host.set(form.sheet, score.address, [[row.score]]);
    if (justification) host.set(form.sheet, justification.address, [[row.remark ?? ""]]);
  });
  await host.settled();
}

/** Inserting the Tianhe form, and recognising and checking it when it is filled in as published. */
export async function formSpeed(): Promise<Measurement[]> {
  const { host } = openOfficeInNode();
  const [rubric] = packs as readonly [Rubric];
  const inserted = await insertForm(rubric, "native");
  const insertion = host.traffic.filter(({ origin }) => origin === "addin");
  await host.settled();
  const ids = [inserted.sheetId, inserted.workPaperId, inserted.goalSheetId].filter((id) => id !== null);
  const readAll = async (): Promise<readonly [Grid, readonly Grid[]]> => {
    const [form, ...others] = (await readSheets(ids)).filter((grid) => grid !== null);
    if (!form) throw new Error("the inserted form is gone");
    return [form, others];
  };
  await fill(host, read(...(await readAll())));
  const grids = await readAll();
  const times = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const start = performance.now();
    runChecks(read(...grids));
    return performance.now() - start;
  });
  const bytes = insertion.reduce((sum, batch) => sum + batch.bytes, 0);
  return [
    {
      what: "Recognising and checking the Tianhe form, its goal table and its work paper (median)",
      value: milliseconds(median(times.slice(WARM_UP))),
      aim: "< 10 ms",
    },
    { what: "Syncs of an insertion with native formulas", value: String(insertion.length), aim: "≤ 3" },
    { what: "Bytes of an insertion with native formulas", value: `${Math.round(bytes / 1024)} KB`, aim: "< 300 KB" },
  ];
}
