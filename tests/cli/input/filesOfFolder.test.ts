import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesOfFolder } from "../../../src/cli/input/filesOfFolder";
import { testFolder } from "../support/rubric";

const folder = testFolder();
const NOBODY = 65534;

/** As a user to whom rights mean something: root may do everything. */
async function asAnybody<T>(job: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await job();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

/** Windows has other rights than these. */
const withRights = process.platform === "win32" ? test.skip : test;

withRights("a folder that nobody may list is told, not passed over", async () => {
  const locked = path.join(folder, "里");
  mkdirSync(locked);
  for (const at of [folder, locked]) writeFileSync(path.join(at, "表.xlsx"), "x");
  chmodSync(folder, 0o755);
  chmodSync(locked, 0);
  try {
    const { files, leftOut } = await asAnybody(() => {
      expect(() => readdirSync(locked)).toThrow("EACCES");
      return filesOfFolder(`${folder}/`, true);
    });
    expect([files, leftOut]).toEqual([[`${folder}/表.xlsx`, `${folder}/里`], []]);
  } finally {
    chmodSync(locked, 0o755);
  }
});

test("one that may be listed is no file itself", async () => {
  mkdirSync(path.join(folder, "外", "内"), { recursive: true });
  writeFileSync(path.join(folder, "外", "内", "表.xlsx"), "x");
  expect((await filesOfFolder(`${folder}/外/`, true)).files).toEqual([`${folder}/外/内/表.xlsx`]);
});
