/** workerd brings no types: its entry is the path of the program. */
declare module 'workerd' {
  const program: string
  export default program
}
