import { readSamples } from "./readSamples";
import { runSample, type SampleRun } from "./runSample";
import { runText, summaryText } from "./sampleReport";

/** `npm run samples -- FOLDER [PART OF A NAME …] [--all]`: runs samples against the host and prints what each did. */
async function samples(): Promise<void> {
  const [folder, ...parts] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  if (folder === undefined) throw new Error("Which folder? npm run samples -- FOLDER [PART OF A NAME …] [--all]");
  const wanted = readSamples(folder).filter(
    ({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)),
  );
  const runs: SampleRun[] = [];
  for (const sample of wanted) {
    const run = await runSample(sample);
    runs.push(run);
    console.log(runText(run, process.argv.includes("--all")));
  }
  console.log(`\n${summaryText(runs)}`);
}

samples().then(
  // Univer and jsdom keep timers.
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
