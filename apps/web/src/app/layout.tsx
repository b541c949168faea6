import '../styles/tokens.css'
import '../styles/base.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Frame } from '../frame/frame.tsx'
import { siteAddress } from '../frame/site-address.ts'
import { fontClasses } from '../styles/fonts.ts'
import { words } from '../words.ts'

export const metadata: Metadata = {
  metadataBase: siteAddress,
  title: { default: `${words.site.name}: ${words.site.title}`, template: `%s · ${words.site.name}` },
  description: words.site.description,
  icons: {
    apple: '/icons/180.png',
  },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf8' },
    { media: '(prefers-color-scheme: dark)', color: '#171613' },
  ],
}

const Layout = ({ children }: { children: ReactNode }) => (
  <html lang={words.language} className={fontClasses}>
    <body>
      <Frame>{children}</Frame>
    </body>
  </html>
)

export default Layout
