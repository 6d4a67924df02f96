// What CHANGELOG.md says of each version.

/**
 * The versions that have been given out, the newest first, each with what is said of it. What stands
 * below "Inte utgivet" has no version yet.
 * @param {string} text
 * @returns {Map<string, string>}
 */
export function versionsIn(text) {
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.flatMap((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const version = /^(\d+\.\d+\.\d+)(?= – \d{4}-\d{2}-\d{2}$)/.exec(heading.trim())?.[1];
      return version === undefined ? [] : [[version, lines.join('\n').trim()]];
    }),
  );
}
