import { keptPacks } from "../../../src/packs/keptPacks";
import { PACK_NAMESPACE } from "../../../src/form/packMarks";
import { publishedGrid } from "../support/publishedGrid";
import { started } from "../support/started";

test("a broken pack in the workbook is told once, and the form is shown all the same", async () => {
  const kept = keptPacks([`<pack xmlns="${PACK_NAMESPACE}">{</pack>`]);
  const { controller, store } = await started({ sheets: { form: publishedGrid() }, kept });
  expect(store.get().form?.sheet).toBeDefined();
  expect(store.get().trouble).toMatchObject({ code: "kept-pack", detail: expect.stringContaining("1") as unknown });
  store.dispatch({ type: "trouble", trouble: null });
  await controller.perform({ kind: "look" });
  expect(store.get().trouble).toBeNull();
});
