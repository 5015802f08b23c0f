import fc from "fast-check";
import { openOfficeInNode } from "../../../../workbench/node/officeInNode";
import { CELL_OPERATIONS } from "./cellOperations";
import { BOOK_OPERATIONS } from "./bookOperations";
import { place } from "./place";
import { START } from "./startWorkbook";
import { faults } from "./walk";
import * as grid from "./gridOperations";
process.on("unhandledRejection", (e) => console.log("UNHANDLED", (e as Error).stack?.slice(0, 600)));
const office = openOfficeInNode();
office.CustomFunctions.associate("DOUBLE", (x: number) => x * 2);
office.host.registerFunctions("TEST", [{ id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "x", type: "number" }] }] as never);
const all = { ...CELL_OPERATIONS, ...BOOK_OPERATIONS, ...grid.GRID_OPERATIONS };
const only = process.argv[2]; const n = Number(process.argv[3] ?? 6); const seed = Number(process.argv[4] ?? 1); const len = Number(process.argv[5] ?? 0);
const kinds = Object.keys(all).filter((k) => !only || only === "*" || k.includes(only));
const fresh = async () => { await office.host.load(structuredClone(START)); await office.host.settled(); };
if (len === 0) for (const kind of kinds) { try {
  const counts: Record<string, number> = {}; const shown: string[] = [];
  for (const p of fc.sample(place, { numRuns: n, seed })) {
    await fresh();
    const { told, faults: f } = await faults(office, all, [{ kind, place: p }]);
    counts[told[0]!] = (counts[told[0]!] ?? 0) + 1;
    if (f.length && shown.length < 2) shown.push(`   ${JSON.stringify(p)}\n      ${f.slice(0, 4).join("\n      ")}`);
  }
  console.log(shown.length ? "✗" : "ok", kind, JSON.stringify(counts)); for (const s of shown) console.log(s);
} catch (e) { console.log("✗✗", kind, (e as Error).stack?.slice(0, 500)); } } else {
  const steps = fc.array(fc.record({ kind: fc.constantFrom(...kinds), place }), { minLength: len, maxLength: len });
  for (const list of fc.sample(steps, { numRuns: n, seed })) {
    const attempt = async (l: typeof list) => { await fresh(); try { return (await faults(office, all, l)).faults; } catch (e) { return [String((e as Error).stack).slice(0, 400)]; } };
    let f = await attempt(list); if (!f.length) { console.log("ok"); continue; }
    let small = list;
    for (let size = Math.ceil(small.length / 2); size >= 1; size = Math.floor(size / 2)) for (let k = 0; k < small.length; ) { const less = [...small.slice(0, k), ...small.slice(k + size)]; const g = less.length ? await attempt(less) : []; if (g.length) { small = less; f = g; } else k += size; }
    console.log("✗", JSON.stringify(small.map((s) => s.kind)), "\n  ", small.map((s) => JSON.stringify(s.place)).join("\n   "), "\n     ", f.slice(0, 4).join("\n      "));
  }
}
process.exit(0);
