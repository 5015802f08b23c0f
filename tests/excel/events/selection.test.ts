import { selectedPlace, watchSelection, type SelectedPlace } from "../../../src/excel/events/selection";
import { openExcel, type TestExcel } from "../support/excel";
import { sheetIds } from "../support/sheetIds";

let excel: TestExcel;
beforeEach(() => void (excel = openExcel()));
afterEach(() => excel.close());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something was heard: events come in the host's own time. */
async function hears(heard: readonly unknown[]): Promise<void> {
  for (let tries = 0; tries < 500 && heard.length === 0; tries++) await pause(20);
}

describe("watchSelection", () => {
  it("tells each new place without a request, until it is stopped", async () => {
    const [sheetId = ""] = await sheetIds();
    const heard: SelectedPlace[] = [];
    const stop = await watchSelection((place) => heard.push(place));
    excel.host.traffic.length = 0;
    excel.host.select("Sheet1", "C7");
    await hears(heard);
    expect(heard).toContainEqual({ sheetId, address: "C7" });
    expect(excel.syncs()).toEqual([]);
    await stop();
    heard.length = 0;
    excel.host.select("Sheet1", "D8");
    await pause(200);
    expect(heard).toEqual([]);
  });
});

describe("selectedPlace", () => {
  it("tells where the user is", async () => {
    const [sheetId = ""] = await sheetIds();
    excel.host.select("Sheet1", "C7");
    expect(await selectedPlace()).toEqual({ sheetId, address: "C7" });
  });

  it("tells nothing where Excel does not", async () => {
    excel.host.fail("middle", 1);
    expect(await selectedPlace()).toBeNull();
  });

  it("tells that a cell is being edited", async () => {
    excel.host.fail("cellEdit", 1);
    await expect(selectedPlace()).rejects.toMatchObject({ code: "cell-edit" });
  });
});
