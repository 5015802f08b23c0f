import { isBlank } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { inList } from "../support/inList";
import { texts } from "../locale/head/signatureMissing";

const most = 6;

/** Who filled the form in and when, is asked and not answered; signatures (签字) are often by hand. Told once. */
export const signatureMissing = defineCheck({
  id: "signature-missing",
  severity: "information",
  messages: ["labels"],
  texts,
}).finding(({ sheet, remarks }, _, recorder) => {
  const asked = remarks.filter(
    ({ role, label }) => ["person", "date", "phone"].includes(role) && !/签字|签名|签章|盖章/.test(label),
  );
  if (asked.length === 0) recorder.notApplicable("not-asked");
  recorder.looked(asked.length);
  const blank = asked.filter(({ value }) => !value.unread && isBlank(value.text.trim()));
  const [first] = blank;
  if (!first) return [];
  const names = blank.map(({ label }) => label.replace(/[:：]$/, ""));
  const args = { labels: inList(names, most, "、") };
  return [{ sheet, address: first.value.address, line: blank.length === 1 ? (names[0] ?? "") : "", args }];
});
