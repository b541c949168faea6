/**
 * The states of a thing and the moves between them that are allowed. A history may begin in any state, since a
 * document often tells only the latest, but from there each step must be a listed move.
 */
export interface Ladder<States extends readonly [string, ...string[]] = readonly [string, ...string[]]> {
  /** All states, in the order in which they are drawn. */
  readonly states: States
  /** For each state, those that may follow it. An empty list is an end. */
  readonly moves: { readonly [State in States[number]]: readonly States[number][] }
  /**
   * The states that a thing comes by from its beginning to its aim if nothing stops it, in order. The others are
   * branches: a suspension, a withdrawal. Empty where nothing is aimed at, as in the life of a statement.
   */
  readonly course: readonly States[number][]
}

/** Declares a ladder, so that its states are known to the type checker. */
export function ladder<const States extends readonly [string, ...string[]]>(
  states: States,
  moves: Ladder<States>['moves'],
  course: readonly States[number][],
): Ladder<States> {
  return { states, moves, course }
}

/** Whether a ladder allows the move. Staying in a state is no move. */
export function allowsMove(of: Ladder, from: string, to: string): boolean {
  return (of.moves as Record<string, readonly string[]>)[from]?.includes(to) ?? false
}
