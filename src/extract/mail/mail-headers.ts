import type { Place, Row, Segment } from '../../model.ts';

/** One header field of a message, unfolded; `value` is not decoded. */
export interface MailHeader {
  readonly name: string;
  readonly value: string;
  /** Of its first line in the message, from 1. */
  readonly line: number;
}

/** Names that mails have and letters or logs have not. */
const TECHNICAL =
  /^(?:received|message-id|mime-version|return-path|delivered-to|content-type|content-transfer-encoding|dkim-signature|x-[a-z]|resent-|authentication-results|arc-|envelope-to|in-reply-to|references|list-|status|reply-to|sender)/i;
const COMMON = /^(?:from|to|cc|bcc|subject|date|organization)$/i;
const FIELD = /^([!-9;-~]{1,76})[ \t]{0,4}:(.*)$/s;

/** Whose fields name persons, or what the message is about: they hold for all of it. */
const OUTER =
  /^(?:resent-)?(?:from|to|cc|bcc|reply-to|sender|subject|thread-topic|organization|comments|keywords)$/i;
/** Written by machines for machines: identifiers, signatures and addresses of hosts. */
const MACHINE =
  /^(?:received|dkim-|domainkey|arc-|message-id|in-reply-to|references|authentication-results|x-ms-|x-google|x-gm-|x-mailer|x-spam|x-virus|x-originating|x-forefront|x-microsoft|x-exchange|x-proofpoint|x-mimecast|x-sg-|x-uid|x-received|x-mozilla|x-account-key|list-|content-|mime-version|return-path|delivered-to|date|thread-index|user-agent|precedence|importance|priority|x-priority|x-msmail|status|x-status|x-original|envelope-to|received-spf|autocrypt|feedback-id|errors-to|lines|accept-language|auto-submitted|resent-date|resent-message-id|delivery-date)/i;

/** Reads the header block at the start of a message: up to the first blank line, or to what is no field. */
export function readHeaders(text: string): MailHeader[] {
  const headers: { name: string; value: string; line: number }[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    if (line === '' || (line.trim() === '' && headers.length === 0)) {
      if (headers.length > 0) break;
      continue;
    }
    const last = headers.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last !== undefined) last.value += ` ${line.trim()}`;
      continue;
    }
    const field = FIELD.exec(line);
    if (field !== null) headers.push({ name: field[1]!, value: field[2]!.trim(), line: index + 1 });
    else if (!/^>?From /.test(line)) break;
  }
  return headers;
}

/** Whether a text starts as a mail does. A memo with `From:` and `To:` is a mail only if an address stands in it. */
export function looksLikeMail(text: string, named: boolean): boolean {
  const first = text
    .slice(0, 2000)
    .split(/\r\n|\n|\r/)
    .find(line => line.trim() !== '' && !/^>?From /.test(line));
  if (first === undefined || !FIELD.test(first)) return false;
  const headers = readHeaders(text);
  const technical = headers.filter(header => TECHNICAL.test(header.name)).length;
  const common = new Set(headers.filter(one => COMMON.test(one.name)).map(one => one.name.toLowerCase()));
  const total = technical + common.size;
  if (named) return total > 0;
  if (total < 2 || total < headers.length * 0.4) return false;
  if (technical > 0) return true;
  const addressed = headers.some(
    one => /^(?:from|to)$/i.test(one.name) && /\S@\S{1,250}\.\S/.test(one.value),
  );
  return addressed && common.has('from') && common.has('to') && (common.has('date') || common.has('subject'));
}

/** The rows of the header fields: those that hold for the whole message, then other fields that people may fill. */
export function headerRows(headers: readonly MailHeader[], decode: (value: string) => string): Row[] {
  const rowOf = (wanted: (name: string) => boolean): Segment[] =>
    headers
      .filter(header => wanted(header.name) && header.value !== '')
      .map(header => {
        const place: Place = { line: header.line, field: header.name };
        return { text: decode(header.value), place, locate: () => place, label: header.name };
      });
  const outer = rowOf(name => OUTER.test(name));
  const other = rowOf(name => !OUTER.test(name) && !MACHINE.test(name));
  const rows: Row[] = [];
  if (outer.length > 0) rows.push({ segments: outer, kind: 'entry', outer: true });
  if (other.length > 0) rows.push({ segments: other, kind: 'entry' });
  return rows;
}
