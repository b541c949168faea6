import { licenceAddress } from '../../http/link-header.ts'

/** Under which licence what a feed tells may be used. */
export const rights = {
  text: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  address: licenceAddress,
} as const
