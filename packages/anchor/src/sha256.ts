const encoder = new TextEncoder()

function hex(digest: ArrayBuffer): string {
  let text = ''
  for (const byte of new Uint8Array(digest)) text += byte.toString(16).padStart(2, '0')
  return text
}

/** SHA-256 (FIPS 180-4) as 64 lower-case hex digits, of bytes or of a text's UTF-8 bytes, by Web Crypto. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content
  return hex(await crypto.subtle.digest('SHA-256', bytes))
}
