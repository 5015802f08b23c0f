import { useDeferredValue, useMemo, useState } from "react";
import { checkHelp, findingInWords } from "../../../checks/words";
import { listed, noFilter, type ListFilter } from "../../state/listing";
import { listWords } from "../../locale/commands/list";
import type { ShownForm } from "../../state/shownForm";
import { useLanguage, usePane } from "../common/paneContext";
import { Confirmed } from "../confirmed/Confirmed";
import { Checked } from "./Checked";
import { FilterBar } from "./FilterBar";
import { FindingGroup } from "./FindingGroup";
import { MendEvery } from "./mends/MendEvery";
import { NoFindings } from "./NoFindings";
import { ResultsActions } from "./ResultsActions";
import { ResultsHeading } from "./ResultsHeading";
import { RulesInForce } from "./RulesInForce";

/** What is left to fill in, and what the checks found, worst first. */
export function Results({ form }: { readonly form: ShownForm }) {
  const language = useLanguage();
  const mended = usePane((state) => state.mended);
  const [filter, setFilter] = useState<ListFilter>(noFilter);
  const wanted = useDeferredValue(filter);
  const groups = useMemo(
    () =>
      listed(form, mended, wanted, (finding) =>
        [finding.line, checkHelp(finding.id, language).title, findingInWords(finding, language), finding.address].join(
          " ",
        ),
      ),
    [form, mended, wanted, language],
  );
  const isFiltered = wanted.section !== null || wanted.query.trim() !== "";
  return (
    <section className="results" aria-labelledby="results-title">
      <div className="results-head">
        <ResultsHeading form={form} />
        <MendEvery form={form} />
      </div>
      <RulesInForce form={form} />
      <FilterBar form={form} filter={filter} onFilter={setFilter} />
      {form.findings.length === 0 && <NoFindings form={form} />}
      {groups.map((group) => (
        <FindingGroup key={group.group} form={form} {...group} />
      ))}
      {isFiltered && groups.length === 0 && <p className="caption">{listWords(language).noMatch}</p>}
      <ResultsActions form={form} />
      <Confirmed form={form} />
      <Checked form={form} />
    </section>
  );
}
