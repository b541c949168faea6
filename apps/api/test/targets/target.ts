/** The API on one runtime, listening on this machine. */
export interface Target {
  readonly name: string
  readonly port: number
  close(): Promise<void>
}
