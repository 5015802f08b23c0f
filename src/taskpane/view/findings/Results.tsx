import type { ShownForm } from "../../state/shownForm";
import { Confirmed } from "../confirmed/Confirmed";
import { Checked } from "./Checked";
import { FindingGroup } from "./FindingGroup";
import { NoFindings } from "./NoFindings";
import { ResultsActions } from "./ResultsActions";
import { ResultsHeading } from "./ResultsHeading";
import { RulesInForce } from "./RulesInForce";

const SEVERITIES = ["error", "warning", "information"] as const;

/** What the checks found, worst first. */
export function Results({ form }: { readonly form: ShownForm }) {
  return (
    <section className="results" aria-labelledby="results-title">
      <ResultsHeading form={form} />
      <RulesInForce form={form} />
      <ResultsActions form={form} />
      {form.findings.length === 0 && <NoFindings form={form} />}
      {SEVERITIES.map((severity) => (
        <FindingGroup key={severity} severity={severity} form={form} />
      ))}
      <Confirmed form={form} />
      <Checked form={form} />
    </section>
  );
}
