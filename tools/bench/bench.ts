import { buildAll } from "../build";
import { fileSpeed } from "./fileSpeed";
import { formCurve } from "./formCurve";
import { formSpeed } from "./formSpeed";
import { functionSpeed } from "./functionSpeed";
import { table, type Measurement } from "./measurement";
import { paneSpeed } from "./paneSpeed";
import { runtimeSpeed } from "./runtimeSpeed";

/** `npm run bench`: measures and prints one table. With `--node` it leaves the browser out, and needs no build. */
async function bench(): Promise<void> {
  const measurements: Measurement[] = [
    ...(await formSpeed()),
    ...formCurve(),
    ...(await fileSpeed()),
    ...functionSpeed(),
    ...(await runtimeSpeed()),
  ];
  if (!process.argv.includes("--node")) {
    await buildAll();
    measurements.push(...(await paneSpeed()));
  }
  console.log(`\n${table(measurements)}`);
}

bench().then(
  // Univer and jsdom keep timers.
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
