import type { ReactNode } from 'react'

export const metadata = { title: 'A bare page', description: 'What a page of this framework sends by itself' }

const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="en">
    <body>{children}</body>
  </html>
)

export default Layout
