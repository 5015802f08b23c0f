import { buildAddin } from "./build/addin";
import { buildSettings } from "./build/settings";
import { buildWorkbench } from "./build/workbench";

const TARGETS = { addin: () => buildAddin(buildSettings()), workbench: buildWorkbench };

/** Builds the add-in and the workbench's page. Rejects when one fails; what the bundlers say goes to the terminal. */
export async function buildAll(targets = Object.keys(TARGETS) as readonly (keyof typeof TARGETS)[]): Promise<void> {
  await Promise.all(targets.map((target) => TARGETS[target]()));
}

if (require.main === module) {
  buildAll().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
