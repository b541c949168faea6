/** Why the file system refused, as a sentence. `wanted` is what should have been named: "a text file". */
export function fileFault(error: unknown, path: string, wanted: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT':
      return `there is no ${path}; name ${wanted}`
    case 'EISDIR':
      return `${path} is a folder; name ${wanted}`
    case 'ENOTDIR':
      return `${path} lies under something that is no folder; name ${wanted}`
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be read or written by you; mend its permissions`
    case 'ERR_FS_FILE_TOO_LARGE':
      return `${path} is larger than 2 GB; name ${wanted}`
    default:
      return `${path} could not be read or written (${code || String(error)})`
  }
}
