/**
 * What a calendar invitation says: summary, place and description, a line each. Empty when it says nothing.
 * Programs that send an invitation without a text part put the words of the sender there.
 *
 * @param calendar an iCalendar object (RFC 5545)
 */
export function calendarText(calendar: string): string {
  const lines = calendar.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const event = lines.slice(lines.findIndex((line) => /^BEGIN:VEVENT/i.test(line)) + 1);
  return ['SUMMARY', 'LOCATION', 'DESCRIPTION']
    .map((name) => valueOf(event, name))
    .filter((value) => value !== '')
    .join('\n\n');
}

function valueOf(lines: readonly string[], name: string): string {
  const line = lines.find((candidate) => new RegExp(`^${name}[:;]`, 'i').test(candidate));
  // Parameters may be quoted and then hold colons: SUMMARY;ALTREP="cid:1":Call
  const value = line === undefined ? '' : line.replace(/^[^:"]*(?:"[^"]*"[^:"]*)*:/, '');
  return value.replace(/\\([nN,;\\])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped)).trim();
}
