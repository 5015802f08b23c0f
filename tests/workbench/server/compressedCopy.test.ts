import { mkdtempSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { get, type IncomingMessage } from "node:http";
import { createApp } from "../../../workbench/server/app";

const FOLDER = mkdtempSync(path.join(tmpdir(), "page-"));
const SCRIPT = "workbench.0A1B2C3D.js";

/** What the server answers to a program that says what it can unpack, as it came over the line. */
async function answer(encodings: string): Promise<{ headers: IncomingMessage["headers"]; body: Buffer }> {
  const folders = { page: FOLDER, addin: FOLDER, manifest: "", officeJs: FOLDER, more: {}, paneHosts: [] };
  const server = createApp(folders).listen(0, "localhost");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise((resolve, reject) => {
      get({ host: "localhost", port, path: `/${SCRIPT}`, headers: { "accept-encoding": encodings } }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
      }).on("error", reject);
    });
  } finally {
    server.close();
  }
}

beforeAll(() => {
  writeFileSync(path.join(FOLDER, SCRIPT), "the script");
  writeFileSync(path.join(FOLDER, `${SCRIPT}.br`), brotliCompressSync("the copy"));
});

test("a copy that the build compressed is handed out as it is, and may be kept for good", async () => {
  const { headers, body } = await answer("gzip, deflate, br");
  expect(String(brotliDecompressSync(body))).toBe("the copy");
  expect(headers).toMatchObject({ "content-encoding": "br", vary: expect.stringMatching(/accept-encoding/i) });
  expect(headers["content-type"]).toMatch(/javascript/);
  expect(headers["cache-control"]).toContain("immutable");
});

test("who cannot unpack it gets the script itself", async () => {
  const { headers, body } = await answer("identity");
  expect(String(body)).toBe("the script");
  expect(headers["content-encoding"]).toBeUndefined();
});
