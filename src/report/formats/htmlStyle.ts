/** The look of a report's page, on paper too. The fonts are those that offices have. */
export const htmlStyle = `
body { margin: 2em auto; max-width: 72em; padding: 0 1em; color: #1b1b1b; font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 22px; } h2 { font-size: 17px; margin: 2em 0 .3em; } h3 { font-size: 14px; margin: 1em 0 .3em; }
table { width: 100%; border-collapse: collapse; margin: .6em 0; }
th, td { border: 1px solid #c8c8c8; padding: 3px 7px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f0f0f0; white-space: nowrap; }
td.number { text-align: right; white-space: nowrap; }
td.place, td.severity { white-space: nowrap; }
.error { background: #fde7e9; } .warning { background: #fff4ce; } .information { background: #eaf3fb; }
.quiet { color: #616161; }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
  a { color: inherit; text-decoration: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
}
@page { size: A4 landscape; margin: 14mm; }
`;
