/** Why the private database could not be started: one sentence on what is wrong and one on what to do. Shown to whoever ran Sightline. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}
