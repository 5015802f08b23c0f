import compression from "compression";
import express, { type Express } from "express";
import compressedStatic from "express-static-gzip";
import type { ServerResponse } from "node:http";
import path from "node:path";
import { pagePolicyHeader } from "./pagePolicy";
import { servedPage } from "./servedPage";
import { TRUST_PAGE, TRUST_PATH, TRUST_POLICY } from "./trustPage";

/** The folders that make up the workbench. */
export interface ServedFolders {
  /** The workbench's page. */
  readonly page: string;
  /** The built add-in, as any static server would publish it. */
  readonly addin: string;
  /** The manifest that counts where the built add-in has none. */
  readonly manifest: string;
  /** office.js for other add-ins' pages. */
  readonly officeJs: string;
  /** More folders by their path on the server, such as other add-ins' pages. */
  readonly more: Readonly<Record<string, string>>;
  /** Other hosts whose pages may be shown beside the workbook. */
  readonly paneHosts: readonly string[];
}

/** The workbench's web application: static files only. */
export function createApp(folders: ServedFolders): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(compression());
  app.use((_request, response, next) => {
    // A rebuilt file must show at the next load.
    response.setHeader("Cache-Control", "no-cache");
    next();
  });
  app.get(TRUST_PATH, (_request, response) => {
    response.setHeader("Content-Security-Policy", TRUST_POLICY);
    response.type("html").send(TRUST_PAGE);
  });
  app.use("/addin", express.static(folders.addin, { setHeaders: keepHashed }));
  app.get("/addin/manifest.xml", (_request, response) => response.sendFile(path.resolve(folders.manifest)));
  app.use("/office-js", express.static(folders.officeJs));
  for (const [route, folder] of Object.entries(folders.more)) app.use(route, express.static(folder));
  app.get(["/", "/index.html"], (_request, response) => {
    response.setHeader("Content-Security-Policy", pagePolicyHeader(folders.paneHosts));
    response.type("html").send(servedPage(path.join(folders.page, "index.html"), folders.paneHosts));
  });
  const compressed = { enableBrotli: true, index: false, serveStatic: { setHeaders: keepHashed } } as const;
  app.use(compressedStatic(folders.page, compressed));
  return app;
}

/** The builds put a hash of the contents into these names: other contents come under another name. */
const HASHED = /\.([0-9a-f]{8}|[0-9A-Z]{8})\.(js|css)(\.br)?$/;

function keepHashed(response: ServerResponse, file: string): void {
  if (HASHED.test(file)) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
}
