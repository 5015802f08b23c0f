import { gateway } from "./gateway";

/** Computes every formula of the open workbooks, whether or not Excel does it by itself. One sync. */
export async function calculateAll(): Promise<void> {
  await gateway.run(async (session) => {
    session.calculate("everything");
    await session.send();
  });
}
