import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { isPortTaken, type RunningServer, startServer } from "../../../workbench/server/startServer";

describe("the workbench's server", () => {
  let server: RunningServer;

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "served-"));
    writeFileSync(path.join(folder, "page.html"), "a page");
    server = await startServer({ port: 0, folders: { "/more": folder } });
  });
  afterAll(() => server.close());

  const get = (address: string): Promise<Response> => fetch(new URL(address, server.url));

  it("serves the manifest", async () => {
    const response = await get("/addin/manifest.xml");
    expect(response.headers.get("content-type")).toContain("xml");
    expect(await response.text()).toContain("<OfficeApp");
  });

  it("serves office.js and, beside it wherever that is, the page that trusts this host", async () => {
    expect((await get("/office-js/office.js")).status).toBe(200);
    for (const address of ["/office-js/AgaveErrorUX/index.html", "/addin/office-js/AgaveErrorUX/index.html"]) {
      expect(await (await get(address)).text()).toContain("hostUserTrusted");
    }
  });

  it("serves more folders", async () => {
    expect(await (await get("/more/page.html")).text()).toBe("a page");
  });

  it("compresses what is text, and lets nothing grow old whose name does not tell its contents", async () => {
    const response = await get("/office-js/office.js");
    expect(response.headers.get("content-encoding")).toMatch(/^(gzip|br)$/);
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  it("listens to this machine only", () => {
    expect(server.url).toMatch(/^http:\/\/localhost:\d+\/$/);
  });
});

describe("a taken port", () => {
  const other = createServer();
  let port = 0;

  beforeAll(async () => {
    await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
    port = (other.address() as AddressInfo).port;
  });
  afterAll(() => other.close());

  it("is an error where the port was chosen", async () => {
    await expect(startServer({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    expect(isPortTaken(Object.assign(new Error(), { code: "EADDRINUSE" }))).toBe(true);
  });

  it("makes the server take the next one where it was not", async () => {
    const server = await startServer({ port, orNext: true });
    expect(Number(new URL(server.url).port)).toBeGreaterThan(port);
    await server.close();
  });
});
