import { ApiObject } from "../base/apiObject";

interface Patterns {
  readonly longDate: string;
  readonly shortDate: string;
  readonly longTime: string;
}

/** As Windows has them for these regions. */
const PATTERNS: Readonly<Record<"zh-CN" | "en-US", Patterns>> = {
  "zh-CN": { longDate: "yyyy\u5e74M\u6708d\u65e5", shortDate: "yyyy/M/d", longTime: "H:mm:ss" },
  "en-US": { longDate: "dddd, MMMM d, yyyy", shortDate: "M/d/yyyy", longTime: "h:mm:ss tt" },
};

/** How dates and numbers are written in the user's region. */
export class CultureInfo extends ApiObject {
  readonly className = "CultureInfo";

  get Name(): string {
    return this.context.workbook.options.culture;
  }
  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.context);
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.context);
  }
}

class DatetimeFormatInfo extends ApiObject {
  readonly className = "DatetimeFormatInfo";

  get DateSeparator(): string {
    return "/";
  }
  get TimeSeparator(): string {
    return ":";
  }
  get LongDatePattern(): string {
    return this.patterns.longDate;
  }
  get ShortDatePattern(): string {
    return this.patterns.shortDate;
  }
  get LongTimePattern(): string {
    return this.patterns.longTime;
  }

  private get patterns(): Patterns {
    return PATTERNS[this.context.workbook.options.culture];
  }
}

class NumberFormatInfo extends ApiObject {
  readonly className = "NumberFormatInfo";

  get NumberDecimalSeparator(): string {
    return ".";
  }
  get NumberGroupSeparator(): string {
    return ",";
  }
}
