import { isBuilt, noteBuilt, stateOfInputs } from "./build/inputs";

/** `npm start`: builds what is not built yet, and serves the workbench. */
async function start(): Promise<void> {
  if (!isBuilt()) {
    console.log("Building…");
    const state = stateOfInputs();
    // The bundlers take their time to load, and are mostly not needed.
    const { buildAll } = await import("./build");
    await buildAll();
    noteBuilt(state);
  }
  await import("../workbench/server/main");
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
