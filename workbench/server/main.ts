import { isPortTaken, startServer } from "./startServer";

const DEFAULT_PORT = 3100;

/** `npm start`: serves the workbench on PORT, or on the first free port from the default on. */
async function main(): Promise<void> {
  const chosen = process.env["PORT"];
  const port = chosen === undefined || chosen === "" ? DEFAULT_PORT : Number(chosen);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    fail(`PORT must be a number from 0 to 65535, not "${chosen}".`);
  try {
    const { url } = await startServer({ port, orNext: !chosen });
    if (!chosen && !url.includes(`:${port}/`)) console.log(`Port ${port} is taken.`);
    console.log(`Workbench: ${url}`);
  } catch (error) {
    if (isPortTaken(error)) fail(`Port ${port} is taken. Choose another one with PORT.`);
    throw error;
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

void main();
