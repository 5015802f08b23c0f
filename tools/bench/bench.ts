import { buildAll } from "../build";
import { formSpeed } from "./formSpeed";
import { functionSpeed } from "./functionSpeed";
import { table, type Measurement } from "./measurement";
import { paneSpeed } from "./paneSpeed";
import { runtimeSpeed } from "./runtimeSpeed";
import { shippedSpeed } from "./shippedSpeed";

/** `npm run bench`: measures and prints one table. With `--node` it leaves the browser out, and needs no build. */
async function bench(): Promise<void> {
  const measurements: Measurement[] = [
    ...(await formSpeed()),
    ...(await shippedSpeed()),
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
