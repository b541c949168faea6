/** JSON that can stand in an HTML page: no text in it can close an element, since no angle bracket stays as it is. */
export const escapedJson = (data: object): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
