import type { JournalDatabase } from "./journalDatabase";
import type { JournalHead } from "./journalRecord";
import { sweepPlan } from "./sweepPlan";
import type { TabClaims } from "./tabClaims";

/**
 * Unsaved work whose page has ended, the newest first; this page holds the claims on it. What was saved, is old or is too
 * much is thrown away.
 */
export async function endedJournals(database: JournalDatabase, claims: TabClaims): Promise<readonly JournalHead[]> {
  const heads = await database.heads();
  const claimed = await Promise.all(heads.map(({ id }) => claims.claim(id)));
  // Another page may have thrown away or changed one before it was claimed.
  const now = new Map((await database.heads()).map((head) => [head.id, head]));
  const ended = heads.flatMap(({ id }, index) => (claimed[index] ? (now.get(id) ?? []) : []));
  const { offer, remove } = sweepPlan(ended, Date.now());
  if (remove.length > 0) await database.remove(remove);
  for (const id of remove) claims.giveUp(id);
  return offer;
}
