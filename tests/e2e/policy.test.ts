import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";
import { bytesOf, openFile, projectRows } from "./support/workbookFile";

declare global {
  interface Window {
    violations: string[];
  }
}

let workbench: WorkbenchPage;
/** Another host, and what it was asked for. */
let other: Server;
let asked: string[];
let otherHost: string;

beforeAll(async () => {
  asked = [];
  other = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.setHeader("Content-Type", "text/html");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.end("<p>another host</p>");
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  otherHost = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  workbench = await WorkbenchPage.open({
    query: { lang: "zh-CN" },
    folders: { "/tiny": path.join(__dirname, "fixtures/tiny") },
  });
  await workbench.context.addInitScript(() => {
    window.violations = [];
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
      window.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  await workbench.goto({ lang: "zh-CN" });
}, 120_000);
afterAll(async () => {
  await workbench?.close();
  other?.close();
});

const violations = async (): Promise<string[]> =>
  (await Promise.all(workbench.page.frames().map((frame) => frame.evaluate(() => window.violations)))).flat();

describe("the page's policy", () => {
  it("lets a whole job through: insert, check, save, open", async () => {
    const { page } = workbench;
    const clerk = new Clerk(workbench);
    await clerk.press("插入评分表");
    await clerk.read("评分表已插入");
    await clerk.settled();
    await clerk.type("自评表", "I21", "1");
    await clerk.press("标记问题");
    await clerk.read("问题已在表格里标记");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "保存", exact: true }).click(),
    ]);
    const file = await download.path();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "打开", exact: true }).click(),
    ]);
    expect(await violations()).toEqual([]);
    await chooser.setFiles(file);
    await page.getByText(/^已打开/).waitFor();
    await page.evaluate(() => window.workbench.settled());
    expect(await violations()).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  it("lets nothing else through: no inline script, no eval, no other host", async () => {
    const { page } = workbench;
    await page.evaluate(async (host) => {
      const script = document.createElement("script");
      script.textContent = "window.inlineRan = true";
      document.head.append(script);
      const picture = new Image();
      picture.src = `${host}/picture.png`;
      document.body.append(picture);
      const frame = document.createElement("iframe");
      frame.src = `${host}/frame.html`;
      document.body.append(frame);
      await fetch(`${host}/fetch`).catch(() => undefined);
      await new Promise((resume) => setTimeout(resume, 500));
      frame.remove();
      picture.remove();
    }, otherHost);
    const seen = (await page.evaluate(() => window.violations)).map((text) => text.split(" ")[0]);
    expect([...new Set(seen)].sort()).toEqual(["connect-src", "frame-src", "img-src", "script-src-elem"]);
    expect(await page.evaluate(() => "inlineRan" in window)).toBe(false);
    expect(asked).toEqual([]);
  });

  it("comes in the header and in the page", async () => {
    const response = await workbench.context.request.get(new URL("/", workbench.page.url()).href);
    const header = response.headers()["content-security-policy"];
    const meta = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text())?.[1];
    expect(header).toBe(`${meta}; frame-ancestors 'none'`);
    expect(meta).toContain("script-src 'self';");
    expect(meta).toContain("frame-src 'self';");
  });
});

describe("a page of another host beside the workbook", () => {
  it.each([
    ["its address", () => `${otherHost}/evil.html`],
    ["a script as address", () => "javascript:fetch('/x')"],
  ])("is refused in words and gets nothing (%s)", async (_, address) => {
    await workbench.goto({ lang: "zh-CN", pane: address() });
    await workbench.page.getByRole("alert").getByText("PANE_HOSTS").waitFor();
    await openFile(workbench, bytesOf({ 自评表: projectRows }), "机密.xlsx");
    expect(await workbench.page.evaluate(() => window.workbench.sheets())).toEqual(["自评表"]);
    await workbench.page.waitForTimeout(500);
    expect(workbench.page.frames()).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it("is not shown either where a page of our own leads there", async () => {
    await workbench.goto({ lang: "zh-CN", pane: "/tiny/tiny.html" });
    const pane = await workbench.pane();
    await pane.evaluate((address) => void location.assign(address), `${otherHost}/evil.html`);
    await workbench.page.waitForTimeout(1_000);
    expect(asked).toEqual([]);
  });
});
