import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../../language/fill";
import { lastYearWords } from "../../locale/commands/lastYear";
import { isBlankBefore, keptOf, type LastYear } from "../../state/lastYear";
import { BusyLabel } from "../common/BusyLabel";
import { DetailsSummary } from "../common/DetailsSummary";
import { useIsBusy, useLanguage, usePaneDoor } from "../common/paneContext";
import { CopyableText } from "../messages/CopyableText";
import "../messages/CellNotes.css";
import { ProposedChange, ProposedLineItem } from "./Proposed";
import { Tick } from "./Tick";

/** What was matched and what not, line by line, before anything is written. */
export function LastYearFound({ found }: { readonly found: LastYear }) {
  const { perform } = usePaneDoor();
  const words = lastYearWords(useLanguage());
  const isBusy = useIsBusy();
  const [overwrites, setOverwrites] = useState(false);
  const [compares, setCompares] = useState(true);
  const [keepsPhrases, setKeepsPhrases] = useState(false);
  const { source, count, head, lines, goals, missingRows, newNames, goneNames, phrases, figures } = found;
  const kept = keptOf(found, compares, keepsPhrases);
  const all = [...head, ...lines.flatMap(({ cells }) => cells), ...goals];
  const filled = all.filter((cell) => !isBlankBefore(cell)).length;
  const isCarried = (cell: (typeof all)[number]): boolean => overwrites || isBlankBefore(cell);
  const cells = all.filter(isCarried);
  const isNothing = cells.length === 0 && kept === null;
  const shown = lines
    .map((line) => ({ ...line, cells: line.cells.filter(isCarried) }))
    .filter((line) => line.cells.length > 0 || line.how !== "same");
  return (
    <div className="stack">
      <p className="caption">{fill(words.from, { source })}</p>
      <h2 className="heading">{fill(words.matched, { count, matched: lines.length })}</h2>
      {filled > 0 && (
        <Tick isTicked={overwrites} onTick={setOverwrites} label={fill(words.overwrite, { count: filled })} />
      )}
      {head.some(isCarried) && (
        <section>
          <h3 className="heading">{words.head}</h3>
          <ul className="left">
            {head.filter(isCarried).map((cell) => (
              <ProposedChange key={cell.address} cell={cell} />
            ))}
          </ul>
        </section>
      )}
      {shown.length > 0 && (
        <details className="more" open>
          <DetailsSummary>
            {fill(words.lines, { count: shown.reduce((sum, line) => sum + line.cells.length, 0) })}
          </DetailsSummary>
          <ul className="left">
            {shown.map((line, at) => (
              <ProposedLineItem key={at} line={line} />
            ))}
          </ul>
        </details>
      )}
      {goals.length > 0 && (
        <details className="more">
          <DetailsSummary>{fill(words.goals, { count: new Set(goals.map(({ name }) => name)).size })}</DetailsSummary>
          <p className="caption">{words.goalsHint}</p>
          <ul className="left">
            {goals.map((cell) => (
              <ProposedChange key={cell.address} cell={cell} />
            ))}
          </ul>
        </details>
      )}
      <Names title={words.newOnes} names={newNames} />
      <Names title={words.goneOnes} names={goneNames} />
      {phrases.length > 0 && (
        <details className="more">
          <DetailsSummary>{fill(words.phrases, { count: phrases.length })}</DetailsSummary>
          <CopyableText text={phrases.join("\n")} label={words.copyPhrases} />
        </details>
      )}
      {all.length === 0 && <p>{words.nothing}</p>}
      {figures && <Tick isTicked={compares} onTick={setCompares} label={words.compare} />}
      {phrases.length > 0 && (
        <Tick
          isTicked={keepsPhrases}
          onTick={setKeepsPhrases}
          label={fill(words.keepPhrases, { count: phrases.length })}
        />
      )}
      <div className="actions">
        <Button
          appearance="primary"
          disabledFocusable={isBusy || isNothing}
          onClick={() => void (!isNothing && perform({ kind: "carry-over", cells, missingRows, kept }))}
        >
          <BusyLabel
            kind="carry-over"
            busy={words.carrying}
            idle={cells.length === 0 && kept ? words.keepOnly : fill(words.carry, { count: cells.length })}
          />
        </Button>
      </div>
    </div>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details className="more">
      <DetailsSummary>{fill(title, { count: names.length })}</DetailsSummary>
      <ul className="left">
        {names.map((name, at) => (
          <li key={at}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
