import { judgeJustification } from "./judge";

/** A justification in two: why points were lost, and what was or will be done about it; `""` where it does not say. */
export interface Halves {
  readonly reason: string;
  readonly measure: string;
}

/** Up to the sign that ends a clause or a sentence, and with it. */
const clause = /[^，,；;。！!？?\n]*(?:[，,；;。！!？?\n]+|$)/g;
/** A sign ends it, or a line break among the blanks behind. */
function endsSentence(part: string): boolean {
  const words = part.trimEnd();
  return /[；;。！!？?]$/.test(words) || part.slice(words.length).includes("\n");
}
const numbered = /^\s*[（(]?[\d一二三四五六七八九十]{1,2}[.．、）)](?!\d)/;
const announcesMeasure = /^[\s（(\d.．、）)]*(?:下一步)?(?:改进|整改|解决|处理)?(?:措施|办法|打算)(?:如下)?\s*[：:]/;
const announcesReason = /^[\s（(\d.．、）)]*(?:扣分|失分|偏差|未完成|存在)?的?(?:主要)?(?:原因|问题)(?:分析)?\s*[：:]/;

/** Speaks of what comes, whatever is done then. */
const plans =
  /^\s*(?:下一步|下一?阶段|下一?年度?(?:将|拟|要|起)|明年(?:将|拟|要|起)|今后|后续(?:将|拟|要)|我[局委办院厅处所单].{0,4}(?:将|拟)|将|拟)/;

const trimmed = (text: string): string => text.trim().replace(/[，,；;]$/, "");

class Reading {
  reason = "";
  measure = "";
  private inMeasure = false;
  /** A heading stands above what follows, so that its words need not say it. */
  private announced = false;
  private startsSentence = true;

  add(part: string): void {
    this.inMeasure = this.isMeasure(part);
    if (this.inMeasure) this.measure += part.replace(announcesMeasure, "");
    else this.reason += part.replace(announcesReason, "");
    this.startsSentence = endsSentence(part);
  }

  private isMeasure(part: string): boolean {
    if (announcesMeasure.test(part)) return (this.announced = true);
    if (announcesReason.test(part)) return (this.announced = false);
    if (this.inMeasure && (this.announced || !this.startsSentence)) return true;
    if (plans.test(part)) return true;
    const { says } = judgeJustification(part);
    if (says.remedy) return !says.reason;
    // What is planned is told by what stands before it too.
    const before = this.inMeasure ? "" : this.reason;
    if (before !== "" && judgeJustification(before + part).says.remedy && !judgeJustification(before).says.remedy)
      return true;
    return this.inMeasure && !says.reason && !numbered.test(part);
  }
}

/**
 * Parts a justification where it turns from the reason to what is done about it; all of the text is in one half or the other, headings
 * such as `改进措施：` left out.
 */
export function halvesOf(text: string): Halves {
  const reading = new Reading();
  for (const [part] of text.matchAll(clause)) if (part !== "") reading.add(part);
  return { reason: trimmed(reading.reason), measure: trimmed(reading.measure) };
}
