import type { MetadataRoute } from 'next'
import { siteAddress } from '../frame/site-address.ts'

export const dynamic = 'force-static'

/** Everything may be read; the page of components is kept out of search by its own mark. Standard: RFC 9309. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: new URL('/sitemap.xml', siteAddress).href }
}
