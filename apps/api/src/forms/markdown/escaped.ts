/** What means something to Markdown or HTML anywhere in a line. */
const marks = /[\\`*_[\]<>&|~#]/g

/** What means something at the head of a line: a list, a heading's underline. */
const head = /^(?:([-+=])|(\d{1,9})([.)])(?=\s|$))/

/** What GitHub makes a link of without being asked. */
const selfLinks = /(https?|ftp|mailto|xmpp)(?=:)|www(?=\.)|(?=@)/gi

/**
 * A text as it stands in a line of Markdown, so that a reader of Markdown reads the text and nothing else. Breaks
 * become spaces. Standards: CommonMark 0.31, GitHub Flavored Markdown.
 */
export const escaped = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(marks, '\\$&')
    .replaceAll(selfLinks, '$&\\')
    .replace(head, (_, sign, digits, stop) => (sign ? `\\${sign}` : `${digits}\\${stop}`))

/** An address as a link that shows itself. */
export const linked = (address: string): string =>
  `<${address.replaceAll(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))}>`
