import { ReservedId } from "../../../../workbench/page/journal/reservedId";

test("an id is claimed once before it is needed, and another after it was taken", async () => {
  const claimed: string[] = [];
  const ids = new ReservedId({ claim: (id) => Promise.resolve(claimed.push(id) > 0) });
  ids.reserve();
  const first = await ids.next();
  expect([await ids.next(), claimed]).toEqual([first, [first]]);
  ids.reserve();
  const second = await ids.next();
  expect(second).not.toBe(first);
  expect(claimed).toEqual([first, second]);
});

test("a claim that fails is told to whoever needs it, and is tried anew when it was forgotten", async () => {
  let fails = true;
  const ids = new ReservedId({ claim: () => (fails ? Promise.reject(new Error("no locks")) : Promise.resolve(true)) });
  ids.reserve();
  await expect(ids.next()).rejects.toThrow("no locks");
  fails = false;
  ids.forget();
  expect(await ids.next()).toMatch(/./);
});
