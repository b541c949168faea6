import * as z from 'zod'

/** A web address: absolute, `http` or `https`, without user or password. Standard: WHATWG URL. */
export const WebAddress = z
  .url({ protocol: /^https?$/, error: 'an absolute address that begins with https:// or http://' })
  .refine((text) => {
    const { username, password } = new URL(text)
    return username === '' && password === ''
  }, 'an address without a user name')
  .meta({ id: 'WebAddress', description: 'Absolute http or https address' })

/** A web address; see {@link WebAddress}. */
export type WebAddress = z.output<typeof WebAddress>
