/**
 * A name that stays the same for good and is nobody else's: by the host that gives it, and a day on which it had that
 * host. Standard: RFC 4151 (`tag:`).
 */
export function tagUri(origin: string, moment: string, specific: string): string {
  return `tag:${authority(origin)},${moment.slice(0, 10)}:${specific}`
}

/** The host without a port. The standard has no place for an IPv6 address, which names nobody for good anyway. */
function authority(origin: string): string {
  const { hostname } = new URL(origin)
  return hostname.startsWith('[') ? 'localhost' : hostname
}
