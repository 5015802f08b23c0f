import { openOfficeInNode } from "../../../../workbench/node/officeInNode";
import { CELL_OPERATIONS } from "./cellOperations";
import { BOOK_OPERATIONS } from "./bookOperations";
import { GRID_OPERATIONS } from "./gridOperations";
import { START } from "./startWorkbook";
const office = openOfficeInNode(); const { host, engine } = office;
office.CustomFunctions.associate("DOUBLE", (x: number) => x * 2);
host.registerFunctions("TEST", [{ id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "x", type: "number" }] }] as never);
const all = { ...CELL_OPERATIONS, ...BOOK_OPERATIONS, ...GRID_OPERATIONS } as never as Record<string, (o: unknown, p: unknown) => Promise<void>>;
await host.load(structuredClone(START)); await host.settled();
const steps: [string, object][] = JSON.parse(process.argv[2]!);
const show = (w: string) => console.log(w, JSON.stringify(host.values("乙", "B6")), JSON.stringify(host.store().names), JSON.stringify(host.values("甲", "A1:C3")));
show("start");
for (const [k, p] of steps) { await Promise.resolve(all[k]!(office, p)).catch((e) => console.log(String(e))); await host.settled(); show(k); }
while (engine.undoSteps.count("undo")) { engine.run("univer.command.undo", {}); await host.settled(); show("undo"); }
engine.onAfter((c) => { if (/mutation/.test(c.id) && !/doc\./.test(c.id)) console.log("   ", c.id, JSON.stringify(c.params)?.slice(0, 160)); });
while (engine.undoSteps.count("redo")) { engine.run("univer.command.redo", {}); await host.settled(); show("redo"); }
process.exit(0);
