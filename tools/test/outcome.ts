/** How one test ended. */
export interface Outcome {
  /** Relative to the project's folder. */
  readonly file: string
  /** The test's name, after its group's. */
  readonly name: string
  /** `group`: not a test itself, but some around which time passed. */
  readonly result: 'passed' | 'failed' | 'skipped' | 'group'
  /** Milliseconds, for tests and groups at the top of a file (which hold the time of those inside); 0 for the others. */
  readonly ms: number
  /** Why it failed or was skipped, for people. */
  readonly why?: string
}
