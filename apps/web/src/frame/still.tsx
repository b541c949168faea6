import type { ReactNode } from 'react'

/**
 * Content that is only read, as the markup it is. The framework hands a page's content to the browser twice, as markup
 * and as data from which every element is built again; of what stands here it gets one string and builds nothing.
 * What acts in the browser cannot stand inside: the build then ends and names it.
 */
export async function Still({
  as: Element = 'div',
  className,
  children,
}: {
  as?: 'article' | 'div'
  className?: string | undefined
  children: ReactNode
}) {
  // The framework refuses this import where it is written at the top of a file that runs on the server alone.
  const { prerender } = await import('react-dom/static')
  const { prelude } = await prerender(children)
  return (
    <Element className={className} dangerouslySetInnerHTML={{ __html: await new Response(prelude).text() }} />
  )
}
