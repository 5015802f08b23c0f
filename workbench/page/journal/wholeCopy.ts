import type { Host } from "../../host/types";
import { checksum, type JournalRecord } from "./journalRecord";
import { whenIdle } from "./whenIdle";

/** The whole workbook as a record holds it, told a little at a time while there is nothing else to do. */
export async function wholeCopy(host: Host): Promise<Pick<JournalRecord, "texts" | "sum">> {
  const texts: string[] = [];
  let sum = checksum("");
  await whenIdle(host.slices(), (slice) => {
    const text = JSON.stringify(slice);
    sum = checksum(text, sum);
    texts.push(text);
  });
  return { texts, sum };
}
