/** The path of the social image of a page. */
export const socialAddress = (path: string): string => `/social${path === '/' ? '/home' : path}.png`
