import * as z from 'zod'

const hasUser = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && url.username + url.password !== ''
}

/** A web address: absolute, `http` or `https`, without user or password. Standard: WHATWG URL. */
export const WebAddress = z
  .url({ protocol: /^https?$/, error: 'an absolute address that begins with https:// or http://' })
  .refine((text) => !hasUser(text), 'an address without a user name')
  .meta({ id: 'WebAddress', description: 'Absolute http or https address' })

/** A web address; see {@link WebAddress}. */
export type WebAddress = z.output<typeof WebAddress>
