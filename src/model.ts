/**
 * The nouns and contracts of pii-scan; types only.
 *
 *     walk -> extract -> detect -> combine -> report
 *
 * Section numbers are of 201 CMR 17.00 unless another source is named.
 */

/**
 * A data element of 17.02: (a) `ssn`; (b) `drivers-license`, `state-id`; (c) `payment-card`, `bank-account`; or
 * `custom`: what the owner of the config file says counts, in no clause.
 */
export type Element = 'ssn' | 'drivers-license' | 'state-id' | 'payment-card' | 'bank-account' | 'custom';

/** The clause of 17.02 that names an element. */
export type Clause = '201 CMR 17.02(a)' | '201 CMR 17.02(b)' | '201 CMR 17.02(c)';

/** `personal-information`: a person's name stands in combination with the element. `identifier`: the element alone. */
export type FindingClass = 'personal-information' | 'identifier';

/** How sure the scanner is that this is the element that it says and, with a name, that the name belongs to it. */
export type Confidence = 'high' | 'medium' | 'low';

/** How a record ended. The five add up to the records met. */
export type Status = 'scanned' | 'encrypted' | 'partial' | 'unreadable' | 'skipped';

/** Whether a person of a finding is a Massachusetts resident by the evidence around it. */
export type Resident = 'massachusetts' | 'elsewhere' | 'unknown';

/** Why a record was not read, or not read wholly: the whole vocabulary. `lib/causes.ts` has a sentence for each. */
export type Cause =
  | 'password'
  | 'rights-management'
  | 'public-key'
  | 'damaged'
  | 'truncated'
  | 'time-limit'
  | 'memory-limit'
  | 'expanded-bytes-limit'
  | 'expansion-ratio-limit'
  | 'member-limit'
  | 'depth-limit'
  | 'file-size-limit'
  | 'permission'
  | 'vanished'
  | 'io-error'
  | 'worker-died'
  | 'internal-error'
  | 'unsupported-format'
  | 'unsupported-compression'
  | 'unsupported-encoding'
  | 'split-archive'
  | 'picture-not-read'
  | 'strings-only'
  | 'damaged-part'
  | 'excluded'
  | 'not-included'
  | 'gitignored'
  | 'symbolic-link'
  | 'fifo'
  | 'socket'
  | 'device'
  | 'pseudo-filesystem'
  | 'hard-link'
  | 'interrupted';

/** What was not read, and why. Never holds text of the record or of a library's error: both could hold a value. */
export interface Problem {
  readonly status: Exclude<Status, 'scanned'>;
  readonly cause: Cause;
  /** Words of ours that say more: a limit's figure, a method's name, a page number. */
  readonly detail?: string;
}

/** Whether bytes are encrypted, and how. `method` names cipher and container, for example `OOXML agile, AES-256`. */
export interface Encryption {
  readonly state: 'encrypted' | 'unencrypted';
  readonly method: string | null;
}

/** One record to read. Plain data, so that it crosses a process border. */
export interface Entry {
  /** Outermost first: the file's path, then the way in (`share/a.zip`, `inner/b.docx`). */
  readonly trail: readonly string[];
  /** Size in bytes; null where it is not known before reading. */
  readonly bytes: number | null;
  /** ISO 8601, or null. */
  readonly modified: string | null;
  readonly owner: string | null;
  /** Octal permission bits, `0644`; null for members. */
  readonly mode: string | null;
  /** The file's path as bytes, base64, where it is not UTF-8 (names on disk are bytes); absent otherwise. */
  readonly pathB64?: string;
  /** True for a path argument that is itself a symbolic link: it is opened through the link. */
  readonly follow?: true;
}

/** Where a person can go to: what does not apply is absent. Lines, columns, pages and rows count from 1. */
export interface Place {
  readonly line?: number;
  readonly column?: number;
  /** Byte offset in the record, for plain text only. */
  readonly offset?: number;
  readonly page?: number;
  readonly sheet?: string;
  /** A1 style. */
  readonly cell?: string;
  readonly row?: number;
  /** JSON path, XML element path, form field, table column or mail header. */
  readonly field?: string;
}

/** A run of text that a person can navigate to. */
export interface Segment {
  readonly text: string;
  /** The place of the first character. */
  readonly place: Place;
  /**
   * The place of the character at `index` of `text`. Absent: `place`, with line and column counted on from it
   * through the text's own newlines.
   */
  readonly locate?: (index: number) => Place;
  /** What names this text: column header, form field's label, JSON key, XML element, mail header. */
  readonly label?: string;
  /** True where text was left out between the segment before and this one: nearness does not cross the gap. */
  readonly apart?: true;
}

/** Segments that belong together as one person's record would: a table row, an object, a form, an LDIF entry. */
export interface Row {
  readonly segments: readonly Segment[];
  /** The word for evidence: `same row`, `same object`, `same form` ... */
  readonly kind: 'row' | 'object' | 'form' | 'entry';
  /** True where a person in it is meant for all that follows in the record: mail headers, a document's own object. */
  readonly outer?: true;
}

/** A record inside a record. */
export interface Member {
  readonly entry: Entry;
  /** Null where the bytes cannot be had; then `problem` says why. */
  readonly source: Source | null;
  readonly problem?: Problem;
  /** What the container says of this member's bytes (a ZIP member's cipher); absent: the container says nothing. */
  readonly encryption?: Encryption;
}

/** What an extractor yields. */
export type Piece =
  | { readonly segment: Segment }
  | { readonly row: Row }
  | { readonly member: Member }
  | { readonly problem: Problem };

/** The bytes of a record. Opened for reading only; the scan closes it. */
export interface Source {
  /** Size in bytes; null where it is known only after reading. */
  readonly size: number | null;
  /** The first bytes, at most `length`, without consuming them. */
  head(length: number): Promise<Uint8Array>;
  /** The content from its first byte. A chunk is valid until the next is asked for. A stream can be read once. */
  chunks(): AsyncIterable<Uint8Array>;
  /** The whole content in memory. @throws Unread `memory-limit` where it is larger than the limit for that. */
  bytes(): Promise<Uint8Array>;
  /** Random access, short at the end; null where the bytes only come in sequence. */
  readonly read: ((offset: number, length: number) => Uint8Array) | null;
}

/** Limits against hostile input; sizes in bytes, times in milliseconds. */
export interface Limits {
  /** Nesting of members. */
  readonly depth: number;
  /** Members in one archive. */
  readonly members: number;
  /** Bytes that one file on disk may expand to, all members together. */
  readonly expandedBytes: number;
  /** Expanded bytes to packed bytes, judged once more than 64 MiB are expanded. */
  readonly ratio: number;
  /** Bytes of one record that may be held in memory at once. */
  readonly memoryBytes: number;
  /** Time for one record, plus one second a MiB. */
  readonly recordTime: number;
  /** Files on disk larger than this are skipped; Infinity: none. */
  readonly fileBytes: number;
}

/** Counts what is expanded out of one file on disk. Both methods throw `Unread` when a limit is passed. */
export interface Budget {
  /** Call with each expanded chunk's length, before it is kept. */
  expanded(bytes: number): void;
  /** Call with the packed size that the bytes come from, once known. */
  packed(bytes: number): void;
}

/** Points out, in UTF-8 or single-byte text, where a detector could find something. */
export interface Finder {
  /**
   * Appends start and end (exclusive) of each candidate in `bytes[from, to)` to `out`, ascending. Candidates may be
   * many more than matches, never fewer.
   */
  find(bytes: Uint8Array, from: number, to: number, out: number[]): void;
  /** Whether a text, such as a column's header, has a word that could name a number. */
  tells(text: string): boolean;
}

/** What an extractor is given beside the bytes. */
export interface ExtractContext {
  readonly entry: Entry;
  readonly limits: Limits;
  readonly budget: Budget;
  readonly finder: Finder;
  /** Passwords to try on an encrypted record, after the empty and the published ones. */
  readonly passwords: readonly string[];
}

/** Reads one format. Plain object; one file; one line in the registry `src/extract/index.ts`. */
export interface Extractor {
  /** Short lower-case name, as the report shows it: `docx`. */
  readonly format: string;
  /** A line for `pii-scan formats`. */
  readonly title: string;
  /** Endings that the format is known by, without the dot; for `pii-scan formats` and as second evidence only. */
  readonly extensions: readonly string[];
  /** Whether these first bytes (up to 64 KiB) are of this format. Content first, name second. */
  accepts(head: Uint8Array, entry: Entry): boolean;
  /** @throws Unread, for what ends the record; yields a problem for what does not. */
  extract(source: Source, context: ExtractContext): AsyncIterable<Piece>;
  /** True for this project's own readers of plain text: a batch of such records is not told of one by one. */
  readonly text?: true;
  /** True where text stands uncompressed in the bytes: the plain strings of a damaged one are worth reading. */
  readonly legible?: true;
  /** True where each member says itself whether a password opened it; elsewhere a password opens the whole record. */
  readonly opensMembers?: true;
  /** Tried where `extract` refuses the bytes as damaged, before the record is called unreadable. */
  readonly second?: (source: Source, context: ExtractContext) => AsyncIterable<Piece>;
}

/** A reason for or against a claim. People argue with words, not with a score. */
export type EvidenceWord =
  | 'header' // the label of its cell, field or key names the element
  | 'keyword' // a word for the element stands near
  | 'weak keyword' // a word that fits the element and others too ("account", "license")
  | 'separators' // written with the element's own grouping
  | 'own grouping' // a grouping that hardly any other number has (3-2-4 with hyphens)
  | 'checksum'
  | 'issuer' // an issuer's range and length fit
  | 'state format' // the exact form of a state that is named near
  | 'own format' // a form that only this element has (Massachusetts SA + 7 digits)
  | 'own pattern' // the pattern of a configured detector that asks for no word beside it
  | 'routing number' // a valid ABA routing number stands beside
  | 'column' // its column holds nothing but valid numbers of this kind, in rows with people
  | 'structure' // a format of its own says so: AAMVA text, track data, MICR, NACHA
  | 'placeholder' // a pattern that people type for an example
  | 'test number' // published as a sample
  | 'other keyword' // a word for something else stands nearer
  | 'same row'
  | 'same object'
  | 'same form'
  | 'same entry'
  | 'same line'
  | 'near name'
  | 'outer name' // the name is of the mail, the document or the enclosing object
  | 'labelled name' // a label says that it is a name
  | 'listed name' // given name and surname known
  | 'given name' // given name known, surname by shape
  | 'shaped name'; // by shape alone

export interface Evidence {
  readonly word: EvidenceWord;
  /** A word from a list of ours that was met (`SSN`, `Massachusetts`); never text of the record. */
  readonly detail?: string;
}

/** A detector's claim about a part of a segment. Holds the raw text by reference; never leaves its process. */
export interface Match {
  readonly segment: Segment;
  /** Indexes in `segment.text`, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly element: Element;
  /** The detector's id. */
  readonly detector: string;
  /** Null for the element `custom`. */
  readonly clause: Clause | null;
  readonly evidence: readonly Evidence[];
  /** Published sample number. */
  readonly testData: boolean;
  /** A name that the match's own structure gives (track 1, AAMVA): as written. */
  readonly holder?: string;
  /** Two-letter state that the number's own form or issuer tells; absent: none. */
  readonly state?: string;
}

/** What a detector is asked about a candidate. */
export interface Candidate {
  /** The matched text as it stands, Unicode dashes, spaces and digits already folded to ASCII (same length). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The whole (folded) text around. */
  readonly around: string;
  /** The label of the segment, '' where it has none. */
  readonly label: string;
  /** True for a cell, field or value of a row; false in running text. */
  readonly inRow: boolean;
  /** The other segments of the row, folded; empty in running text. */
  readonly beside: readonly { readonly label: string; readonly text: string }[];
  /** The text of the cell before it in its row, folded; '' where there is none. */
  readonly left: string;
  /** What its column was told to hold, judged as a whole; absent: not judged, or nothing told. */
  readonly column?: Element | undefined;
  /** Shared by the candidates of one text, empty at first: what a detector keeps of the text for its next candidate. */
  readonly memo: { value?: unknown };
  /** The named groups of the pattern. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** What a detector says of a candidate that it accepts. */
export interface Claim {
  readonly evidence: readonly Evidence[];
  readonly testData?: boolean;
  readonly element?: Element;
  readonly holder?: string;
  readonly state?: string;
  /** Indexes in `around` where the number itself stands, if narrower than the match. */
  readonly start?: number;
  readonly end?: number;
}

/** What a detector says of a candidate that it does not accept. */
export interface Refusal {
  /** A few words of ours, never text of the record: `fails the check digit`. */
  readonly refused: string;
}

/** What candidates are found with: a RegExp with flag `g`, or an engine that steps through a text as one does. */
export interface Pattern {
  /** Where the next search begins; 0 again after the last match. */
  lastIndex: number;
  exec(text: string): {
    readonly 0: string;
    readonly index: number;
    readonly groups?: Readonly<Record<string, string | undefined>> | undefined;
  } | null;
}

/** WHAT to look for: data and at most a pure function or two. One file in `detectors/`, one registry line. */
export interface Detector {
  readonly id: string;
  readonly element: Element;
  /** Null for the element `custom`. */
  readonly clause: Clause | null;
  /** A line for `pii-scan detectors`. */
  readonly title: string;
  /** A RegExp has flag `g` (and `d` never) and every quantifier bounded. */
  readonly patterns: readonly Pattern[];
  /** Digits that a text with a match has at least; absent: three. */
  readonly leastDigits?: number;
  /** Accepts or refuses a candidate; absent: every match is a claim with no evidence. */
  readonly check?: (candidate: Candidate) => Claim | Refusal;
  /** Texts that must and must not yield a claim of at least medium confidence, `label: text` for a labelled cell. */
  readonly examples: { readonly hit: readonly string[]; readonly miss: readonly string[] };
  /** Where the rules come from. */
  readonly sources: readonly string[];
}

/** What is reported. It has no field for the raw value, so no reporter can leak one. */
export interface Finding {
  readonly fingerprint: string;
  readonly class: FindingClass;
  readonly element: Element;
  readonly detector: string;
  /** Null for the element `custom`. */
  readonly clause: Clause | null;
  readonly confidence: Confidence;
  /** The last four characters at most, the rest `*`. */
  readonly masked: string;
  readonly name: { readonly masked: string } | null;
  readonly resident: Resident;
  readonly encrypted: boolean;
  readonly testData: boolean;
  readonly evidence: readonly string[];
  readonly location: Location;
}

/** A place as reported: every key present, null where it does not apply. */
export interface Location {
  readonly line: number | null;
  readonly column: number | null;
  readonly offset: number | null;
  readonly page: number | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly row: number | null;
  readonly field: string | null;
}

/** One record as reported. */
export interface RecordReport {
  readonly path: string;
  readonly pathB64?: string;
  /** Empty for the file itself, else the way in, outermost first. */
  readonly member: readonly string[];
  readonly format: string | null;
  readonly bytes: number | null;
  readonly modified: string | null;
  readonly owner: string | null;
  readonly mode: string | null;
  readonly status: Status;
  /** `cause: sentence` where the status is not `scanned`. */
  readonly reason: string | null;
  readonly encryption: Encryption;
  readonly findings: readonly Finding[];
  /** Sentences on what is no finding and a person should know of: card numbers that a spreadsheet cut. No value. */
  readonly notes?: readonly string[];
  /**
   * True where more findings of the same record follow, in calls of their own: a record with very many comes in parts,
   * and only the last part tells its status. The report shows them as one record.
   */
  readonly continues?: true;
}

/** Where a root's bytes lie. */
export interface Volume {
  readonly device: string | null;
  readonly fsType: string | null;
  readonly kind: 'fixed' | 'removable' | 'network' | 'unknown';
  readonly encrypted: boolean | null;
  readonly method: string | null;
}

export interface ScanInfo {
  readonly id: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly complete: boolean;
  readonly system: { readonly hostname: string; readonly os: string; readonly portable: boolean | null };
  readonly roots: readonly { readonly path: string; readonly volume: Volume }[];
}

export interface Summary {
  readonly records: { readonly total: number } & Readonly<Record<Status, number>>;
  /** Bytes of the files on disk that were read. */
  readonly bytes: number;
  readonly findings: {
    readonly personalInformation: number;
    readonly identifier: number;
    readonly encrypted: number;
    readonly unencrypted: number;
    readonly byElement: Readonly<Partial<Record<Element, number>>>;
    /** Published sample numbers: in none of the other counts. */
    readonly testData: number;
  };
  /** Records not plainly scanned, by cause. */
  readonly causes: Readonly<Partial<Record<Cause, number>>>;
}

/** What a reporter may know beside the records. */
export interface ReportOptions {
  /** List every record, not only those with findings or not plainly scanned. */
  readonly allRecords: boolean;
  readonly color: boolean;
  readonly verbose: boolean;
  readonly version: string;
}

/** Writes one output. `begin`, then `record` for each record in order, then `end`, each giving text to write. */
export interface Reporter {
  readonly name: string;
  /** Endings of `-o` files that choose it, without the dot. */
  readonly extensions: readonly string[];
  /** A line for `--help`. */
  readonly title: string;
  /** A fresh state for one report. */
  start(options: ReportOptions): ReportWriter;
}

export interface ReportWriter {
  begin(scan: Pick<ScanInfo, 'id' | 'startedAt' | 'system' | 'roots'>): string;
  record(record: RecordReport): string;
  /** The last texts, which may be large, one after the other. */
  end(scan: ScanInfo, summary: Summary): string | Iterable<string>;
}
