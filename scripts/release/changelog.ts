/** A changelog in three parts, for those who upgrade: what may need a change of theirs, what is new, what was mended. */
const HEADINGS = ['### To move', '### New', '### Mended'] as const;

/** How the texts of changesets say that something has to be done. */
const TO_MOVE = /\bto move\b|\bmoving:|\bbreaking\b/iu;

/** The headings that changesets writes, by what stands under them. */
const WRITTEN = /^### (?:Major|Minor|Patch) Changes$/mu;

/**
 * The changelog with the part about one version put in order: each change opens with its first sentence in bold, and the changes stand under
 * what they ask of a reader. Where that part has no headings of changesets it stays as it is, so that a second run changes nothing.
 */
export function readableChangelog(changelog: string, version: string): string {
  const start = changelog.indexOf(`## ${version}\n`);
  if (start === -1) return changelog;
  const next = changelog.indexOf('\n## ', start);
  const end = next === -1 ? changelog.length : next + 1;
  const part = changelog.slice(start, end);
  if (!WRITTEN.test(part)) return changelog;
  return `${changelog.slice(0, start)}${inOrder(part, version)}${changelog.slice(end)}`;
}

function inOrder(part: string, version: string): string {
  const groups: Record<(typeof HEADINGS)[number], string[]> = { '### To move': [], '### New': [], '### Mended': [] };
  const follows: string[] = [];
  let heading = '';
  for (const block of part.split(/\n(?=### |- )/u)) {
    if (block.startsWith('### ')) heading = block.trimEnd();
    else if (block.startsWith('- Follows ')) follows.push(block.trimEnd());
    else if (block.startsWith('- ')) {
      const group = TO_MOVE.test(block) ? '### To move' : heading === '### Patch Changes' ? '### Mended' : '### New';
      groups[group].push(withHeadline(block.trimEnd()));
    }
  }
  const moves = groups['### To move'].length;
  const all = HEADINGS.reduce((sum, name) => sum + groups[name].length, 0);
  const opening =
    moves > 0 && all > 5
      ? [`${String(all)} changes. ${moves === 1 ? 'One asks' : `${String(moves)} ask`} for a look at code or data of yours.`]
      : [];
  return `${[
    `## ${version}`,
    ...opening,
    ...HEADINGS.filter((name) => groups[name].length > 0).map((name) => `${name}\n\n${groups[name].join('\n\n')}`),
    ...(follows.length > 0 ? [follows.join('\n')] : []),
  ].join('\n\n')}\n\n`;
}

/** The first sentence in bold where it is short, and nothing in it is bold already. */
function withHeadline(bullet: string): string {
  const text = bullet.slice(2);
  const [sentence = ''] = /^(?:`[^`]*`|[^`])*?[.:](?=\s|$)/u.exec(text) ?? [];
  if (sentence === '' || sentence.length > 200 || sentence.includes('**') || sentence.includes('\n\n')) return bullet;
  return `- **${sentence}**${text.slice(sentence.length)}`;
}
