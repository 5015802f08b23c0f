import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";
const w = await WorkbenchPage.open({ query: { lang: "zh-CN" } }); const clerk = new Clerk(w);
await clerk.press("插入评分表");
for (let i = 0; i < 12; i++) { await new Promise((r) => setTimeout(r, 5000)); const t = await (await clerk.pane()).locator("body").innerText(); console.log(i, t.slice(0, 150).replace(/\n+/g, "|")); if (t.includes("评分表已插入")) break; }
console.log(w.errors, await clerk.sheets(), JSON.stringify(await w.page.evaluate(() => window.workbench.traffic.slice(-6))));
const ev = async () => { const o: Record<string, unknown> = {}; for (const s of await clerk.sheets()) o[s] = [await clerk.formulas(s), await clerk.values(s)]; return JSON.stringify(o); };
await clerk.settled(); const a = await ev(); console.log("formulas", a.match(/"=/g)?.length);
const press = async (k: string) => { await w.page.evaluate(() => document.querySelector<HTMLElement>("#grid [contenteditable]")?.focus()); await w.page.keyboard.press(k); await new Promise((r) => setTimeout(r, 3000)); await clerk.settled(); };
await press("Control+z"); console.log("undone", await clerk.sheets());
await press("Control+y"); const b = await ev(); console.log("redone", b.match(/"=/g)?.length, a === b);
if (a !== b) for (const s of await clerk.sheets()) { const x = JSON.parse(a)[s], y = JSON.parse(b)[s]; for (const k of [0, 1]) (x?.[k] ?? []).forEach((row: unknown[], r: number) => row.forEach((v, c) => { if (v !== y?.[k]?.[r]?.[c]) console.log(s, k, r, c, JSON.stringify(v), JSON.stringify(y?.[k]?.[r]?.[c])); })); }
console.log(w.errors);
await w.close(); process.exit(0);
