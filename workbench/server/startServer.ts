import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createApp } from "./app";

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Take the next free port where this one is taken. */
  readonly orNext?: boolean;
  /** More folders to serve, by path. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Other hosts whose pages may be shown beside the workbook, such as `https://addins.example.gov.cn`; none otherwise. */
  readonly paneHosts?: readonly string[];
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const ROOT = path.resolve(__dirname, "../..");
const HOST = "localhost";
const PORTS_TO_TRY = 20;

/** Serves the workbench to this machine only. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const app = createApp({
    page: path.join(ROOT, "dist-workbench"),
    addin: path.join(ROOT, "dist"),
    manifest: path.join(ROOT, "manifest.xml"),
    officeJs: path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
    more: options.folders ?? {},
    paneHosts: options.paneHosts ?? [],
  });
  const server = createServer(app);
  await listen(server, options.port, options.orNext ? PORTS_TO_TRY : 1);
  const { port } = server.address() as AddressInfo;
  return { url: `http://${HOST}:${port}/`, close: () => close(server) };
}

/** True where the error means that another program uses the port. */
export function isPortTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EADDRINUSE";
}

async function listen(server: Server, port: number, attempts: number): Promise<void> {
  for (let attempt = 1; ; attempt++, port++) {
    try {
      return await listenOnce(server, port);
    } catch (error) {
      if (!isPortTaken(error) || attempt >= attempts) throw error;
    }
  }
}

function listenOnce(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
