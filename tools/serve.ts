import { createServer } from "node:https";
import express from "express";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { ADDIN_FOLDER, DEFAULT_BASE_URL } from "./build/places";

/** Who may show the pane in a frame: Excel on the web. A meta element cannot say this, so every server must. */
const FRAME_ANCESTORS =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.cloud.microsoft https://*.sharepoint.com";

/** Serves the built add-in at the manifest's own address, with a certificate that this machine trusts. */
async function serve(): Promise<void> {
  const app = express();
  app.disable("x-powered-by");
  app.use((_request, response, next) => {
    response.setHeader("Content-Security-Policy", FRAME_ANCESTORS);
    response.setHeader("Cache-Control", "no-cache");
    next();
  });
  app.use(express.static(ADDIN_FOLDER));
  const { port } = new URL(DEFAULT_BASE_URL);
  createServer(await getHttpsServerOptions(), app).listen(Number(port), "localhost", () =>
    console.log(`The add-in is served at ${DEFAULT_BASE_URL}/`),
  );
}

void serve();
