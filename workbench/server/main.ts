import { readPaneHosts } from "./paneHosts";
import { isPortTaken, startServer } from "./startServer";

const DEFAULT_PORT = 3100;

/**
 * `npm start`: serves the workbench on PORT, or on the first free port from the default on. PANE_HOSTS names other hosts
 * whose pages `?pane=` may show.
 */
async function main(): Promise<void> {
  const chosen = process.env["PORT"];
  const port = chosen === undefined || chosen === "" ? DEFAULT_PORT : Number(chosen);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    fail(`PORT must be a number from 0 to 65535, not "${chosen}".`);
  const paneHosts = hosts();
  try {
    const { url } = await startServer({ port, orNext: !chosen, paneHosts });
    if (!chosen && !url.includes(`:${port}/`)) console.log(`Port ${port} is taken.`);
    console.log(`Workbench: ${url}`);
    if (paneHosts.length > 0) console.log(`Pages of these hosts may read what is opened: ${paneHosts.join(", ")}`);
  } catch (error) {
    if (isPortTaken(error)) fail(`Port ${port} is taken. Choose another one with PORT.`);
    throw error;
  }
}

function hosts(): readonly string[] {
  try {
    return readPaneHosts(process.env["PANE_HOSTS"]);
  } catch (error) {
    return fail(
      `PANE_HOSTS must name hosts such as https://addins.example.gov.cn, parted by commas, not "${(error as Error).message}".`,
    );
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

void main();
