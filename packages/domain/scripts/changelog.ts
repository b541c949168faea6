/**
 * What a changelog of changesets says of a version, a text for each changeset; empty where it has no such version.
 * That dependencies were updated is nothing that befell the data.
 */
export function entriesOf(changelog: string, version: string): string[] {
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find((one) => one.split('\n', 1)[0]?.trim() === version) ?? ''
  return section
    .split(/^- /m)
    .slice(1)
    .map((entry) =>
      (entry.split(/^#/m)[0] ?? '')
        .replace(/^[0-9a-f]{7,40}: /, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((entry) => entry !== '' && !entry.startsWith('Updated dependencies'))
}
