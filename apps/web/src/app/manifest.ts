import type { MetadataRoute } from 'next'
import { words } from '../words.ts'

export const dynamic = 'force-static'

/** What the site is when it is put on a home screen. Standard: W3C Web Application Manifest. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: `${words.site.name}: ${words.site.title}`,
    short_name: words.site.name,
    description: words.site.description,
    lang: words.language,
    start_url: '/',
    display: 'browser',
    background_color: '#fdfcf8',
    theme_color: '#fdfcf8',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icons/192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icons/512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icons/512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  }
}
