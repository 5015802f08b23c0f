import { ExcelProblem } from "../../src/excel/excelProblem";
import { onPaneMessage, tellPane, type PaneMessage } from "../../src/taskpane/paneMessages";

describe("paneMessages", () => {
  const problem: PaneMessage = { kind: "problem", problem: new ExcelProblem("cell-edit") };

  it("hands the last message to a pane that opens later, once", () => {
    const heard: PaneMessage[] = [];
    tellPane(problem);
    tellPane({ kind: "check" });
    onPaneMessage((message) => heard.push(message))();
    expect(heard).toEqual([{ kind: "check" }]);
    onPaneMessage((message) => heard.push(message))();
    expect(heard).toHaveLength(1);
  });

  it("reaches an open pane at once, until it stops listening", () => {
    const heard: PaneMessage[] = [];
    const stop = onPaneMessage((message) => heard.push(message));
    tellPane(problem);
    expect(heard).toEqual([problem]);
    stop();
    tellPane({ kind: "check" });
    expect(heard).toHaveLength(1);
    onPaneMessage(() => undefined)();
  });
});
