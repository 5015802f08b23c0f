import type { OriginInput, ScoreOrigin } from "../../../operations/scoreOrigin";
import { CellLink } from "../common/CellLink";
import { DetailsSummary } from "../common/DetailsSummary";
import { useFirstTexts } from "../common/paneParts";
import "../common/SeverityIcon.css";
import "./OriginDock.css";

/** The rule, the inputs, the arithmetic. */
export function OriginDetails({ origin }: { readonly origin: ScoreOrigin }) {
  const words = useFirstTexts().origin;
  return (
    <>
      {origin.problem !== null && <p className="severity-error">{origin.problem}</p>}
      {origin.rule === null && <p>{words.kinds[origin.kind]}</p>}
      <dl className="origin">
        {origin.rule !== null && (
          <>
            <dt>{words.rule}</dt>
            <dd>{origin.rule}</dd>
          </>
        )}
        {origin.inputs.length > 0 && (
          <>
            <dt>{words.inputs}</dt>
            <dd>
              <ul className="inputs">
                {origin.inputs.map((input) => (
                  <Input key={`${input.sheet}!${input.address}`} input={input} />
                ))}
              </ul>
            </dd>
          </>
        )}
        {origin.steps.length > 0 && (
          <>
            <dt>{words.steps}</dt>
            {origin.steps.map((step, index) => (
              // Two occurrences of the same kind are two equal sentences.
              <dd key={index}>{step}</dd>
            ))}
          </>
        )}
      </dl>
      {origin.formula !== null && (
        <details className="detail">
          <DetailsSummary>{words.formula}</DetailsSummary>
          <code>{origin.formula}</code>
        </details>
      )}
    </>
  );
}

function Input({ input: { sheet, address, label, shown } }: { readonly input: OriginInput }) {
  const words = useFirstTexts().origin;
  return (
    <li>
      <CellLink sheet={sheet} address={address} label={label || undefined} />
      <span className="input-shown">{shown === "" ? words.blankInput : shown}</span>
    </li>
  );
}
