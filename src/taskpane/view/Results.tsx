import { Button } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ShownForm } from "../state/paneState";
import { BusyLabel } from "./BusyLabel";
import { FindingGroup } from "./FindingGroup";
import { NoFindings } from "./NoFindings";
import { ResultsHeading } from "./ResultsHeading";
import { usePane } from "./paneContext";

const SEVERITIES = ["error", "warning", "information"] as const;

/** What the checks found, worst first. */
export function Results({ form }: { readonly form: ShownForm }) {
  const { state, texts, perform } = usePane();
  return (
    <section className="results" aria-labelledby="results-title">
      <div className="results-head">
        <ResultsHeading form={form} />
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwise16Regular />}
          disabledFocusable={state.busy !== null}
          onClick={() => void perform({ kind: "check" })}
        >
          <BusyLabel kind="check" busy={texts.busy.looking} idle={texts.results.recheck} />
        </Button>
      </div>
      {form.findings.length === 0 && <NoFindings summary={form.summary} />}
      {SEVERITIES.map((severity) => (
        <FindingGroup key={severity} severity={severity} form={form} />
      ))}
    </section>
  );
}
