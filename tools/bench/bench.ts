import { buildAll } from "../build";
import { commandSpeed } from "./commandSpeed";
import { fileCheckSpeed } from "./fileCheckSpeed";
import { formSpeed } from "./formSpeed";
import { functionSpeed } from "./functionSpeed";
import { table, type Measurement } from "./measurement";
import { largeSpeed } from "./largeSpeed";
import { paneSpeed } from "./paneSpeed";
import { runtimeSpeed } from "./runtimeSpeed";
import { shippedSpeed } from "./shippedSpeed";

/** `npm run bench`: measures and prints one table. With `--node` it leaves the browser out, and needs no build. */
async function bench(): Promise<void> {
  // First: what runs before leaves a full heap behind, and code compiled for other kinds of values.
  const functions = functionSpeed();
  const measurements: Measurement[] = [
    ...(await formSpeed()),
    ...(await shippedSpeed()),
    ...functions,
    ...(await commandSpeed()),
    ...(await runtimeSpeed()),
    ...(await largeSpeed()),
  ];
  if (!process.argv.includes("--node")) {
    await buildAll();
    measurements.push(...(await paneSpeed()), ...(await fileCheckSpeed()));
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
