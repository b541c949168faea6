/** workerd brings no types. Its entry is the path of the program, which Node itself finds a step further in than bundlers do. */
declare module 'workerd' {
  const entry: string | { readonly default: string }
  export default entry
}
