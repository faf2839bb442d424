const END = /[.!?]["')\]]?\s+(?=\p{Lu})|\n\s*\n/gu;
/** `Mr. Doe`, `St. Marie`, `J. Doe`, `No. 7`: the period ends no sentence. */
const SHORT_FORM =
  /\b(?:Mr|Mrs|Ms|Dr|St|Sr|Sra|Jr|No|Nos|Soc|Sec|Acct|Lic|Mass|Atty|Rev|Hon|núm|\p{Lu})\.\s+$/u;

/** Where sentences begin in a text, behind its first one; a blank line ends a sentence too. */
function* starts(text: string): Generator<number> {
  for (const { index, 0: end } of text.matchAll(END)) {
    const next = index + end.length;
    if (end.includes('\n\n') || !SHORT_FORM.test(text.slice(Math.max(0, next - 12), next))) yield next;
  }
}

/** Whether a sentence ends in a text. */
export function endsSentence(text: string): boolean {
  return !(starts(text).next().done ?? true);
}

/** Where the sentence begins that `at` stands in, at most `reach` characters before. */
export function sentenceStart(text: string, at: number, reach: number): number {
  const from = Math.max(0, at - reach);
  return from + ([...starts(text.slice(from, at))].at(-1) ?? 0);
}
