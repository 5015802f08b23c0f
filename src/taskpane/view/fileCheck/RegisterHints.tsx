import { useMemo } from "react";
import { fill } from "../../../language/fill";
import { doubles } from "../../../report/register/doubles";
import { sharedReasons, unitLabel } from "../../../report/register/sharedReasons";
import { DetailsSummary } from "../common/DetailsSummary";
import { useTexts } from "../common/paneContext";
import type { Register } from "./useRegister";
import "./FileSection.css";

/** More would hide the table; the exported register has all. */
const MOST = 20;

/** What only many files together show: sent twice, copied reasons, full marks everywhere. */
export function RegisterHints({ register }: { readonly register: Register }) {
  const words = useTexts().fileCheck;
  const hints = useMemo(() => {
    const { files, rows } = register;
    const full = rows.filter(({ isAllFull }) => isAllFull).map(({ file, unit }) => unitLabel(unit, file));
    return [
      ...doubles(files).map(({ unit, year, files: same }) =>
        fill(words.doubled, { unit, year, files: same.join("、") }),
      ),
      ...(full.length > 0 ? [fill(words.allFull, { units: full.join("、") })] : []),
      ...sharedReasons(files).all.map(({ reason, units, differs }) =>
        fill(differs ? words.near : words.shared, { reason, count: units.length }),
      ),
    ];
  }, [register, words]);
  if (hints.length === 0) return null;
  return (
    <details className="more">
      <DetailsSummary>{`${words.hints} ${hints.length}`}</DetailsSummary>
      <ul className="file-findings">
        {hints.slice(0, MOST).map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </details>
  );
}
