const ISO = /^\s*(-?\d{4,6})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?\s*$/;

const MS_PER_DAY = 86_400_000;
/** The day before the one that Excel counts as 1 (with its 29 February 1900, which never was), and its counterpart on old Macs. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** A date as files of XML have it (`2023-11-20T08:30:00`), as the number that a cell holds; null where it is none. */
export function serialOfDate(written: string, date1904: boolean): number | null {
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = ISO.exec(written) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const start = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const part = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return (start - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_PER_DAY + part;
}
