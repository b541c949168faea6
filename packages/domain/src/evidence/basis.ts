/**
 * The ways in which a value is known. Apart from status (where a thing stands) and from certainty.
 * - `stated`: the document says it in its own voice.
 * - `attributed`: the document says that somebody said it.
 * - `assessed`: somebody judges or predicts it: a named actor, the document itself or unnamed observers.
 * - `derived`: computed from named values by a named rule.
 * - `inferred`: the editor's conclusion, with the reasoning.
 */
export const bases = ['stated', 'attributed', 'assessed', 'derived', 'inferred'] as const

/** One of {@link bases}. */
export type Basis = (typeof bases)[number]
