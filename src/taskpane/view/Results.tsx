import { Button } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { fill } from "../locale/fill";
import type { ShownForm } from "../state/paneState";
import { BusyLabel } from "./BusyLabel";
import { FindingGroup } from "./FindingGroup";
import { NoFindings } from "./NoFindings";
import { usePane } from "./paneContext";

const SEVERITIES = ["error", "warning", "information"] as const;

/** What the checks found, worst first; how many is told to screen readers without moving the focus. */
export function Results({ form }: { readonly form: ShownForm }) {
  const { state, texts, perform } = usePane();
  const words = texts.results;
  const count = form.findings.length;
  return (
    <section className="results" aria-labelledby="results-title">
      <div className="results-head">
        <h2 className="heading" id="results-title" tabIndex={-1}>
          {words.title}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwise16Regular />}
          disabled={state.busy !== null}
          onClick={() => void perform({ kind: "check" })}
        >
          <BusyLabel kind="check" busy={texts.busy.looking} idle={words.recheck} />
        </Button>
      </div>
      <p className={count > 0 ? "results-count" : "unseen"} role="status">
        {count > 0 ? fill(words.count, { count }) : words.fine}
      </p>
      {count === 0 && <NoFindings summary={form.summary} />}
      {SEVERITIES.map((severity) => (
        <FindingGroup key={severity} severity={severity} form={form} />
      ))}
    </section>
  );
}
