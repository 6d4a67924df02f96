/**
 * The first key that stands twice in one object of a JSON text; undefined where none does. The
 * parser of the language keeps the last and says nothing, so what the first one held would be lost.
 * The text must be valid JSON.
 */
export function repeatedKey(json: string): string | undefined {
  /** The keys of each object that is open; undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  for (const [token, string] of json.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (string !== undefined) {
      const key: string = JSON.parse(string);
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return undefined;
}

/** What opens, what closes, a key with its colon, and any other string so that it is stepped over. */
const TOKEN = /[{}[\]]|("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"/gs;
