/** What is the same for everything that is read from a fragment. */

/** Some programs encode the comma and the colon of a pasted link; read those the same. */
export function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A link pasted into a sentence often brings the sentence's full stop or bracket along. */
export function withoutSentenceEnd(item: string): string {
  return item.trim().replace(/[.;!?)\]>"”’]+$/u, '');
}
