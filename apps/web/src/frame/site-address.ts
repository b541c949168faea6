/** The address that the site is served at, for links that must be whole. `ENTENTE_SITE` names it when it is built. */
export const siteAddress = new URL(process.env['ENTENTE_SITE'] ?? 'http://localhost:3000')
