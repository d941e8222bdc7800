import test from 'node:test'

/** One moment of a story: a local time, what happens in one sentence, and the check that it does. */
export interface Moment<S> { readonly at: string; readonly says: string; readonly do: (s: S) => Promise<void> }

/** A story that crosses modules, told as a timeline. It runs as a test, and is printed into the documentation as it stands. */
export interface Story<S> {
  readonly title: string
  /** Needs it shows met, by id. */
  readonly needs: readonly string[]
  readonly moments: readonly Moment<S>[]
}

export const story = <S>(s: Story<S>): Story<S> => s

/** Runs a story's moments in order; one that fails stops those after it from meaning anything, so they are not run. */
export function tell<S>(s: Story<S>, open: () => Promise<S>, close: (s: S) => Promise<void>): void {
  void test(`${s.title} (${s.needs.join(', ')})`, async (t) => {
    const state = await open()
    try {
      for (const m of s.moments) {
        let failed: unknown = null
        await t.test(`${m.at} ${m.says}`, async () => { try { await m.do(state) } catch (error) { failed = error; throw error } })
        if (failed) break
      }
    } finally {
      await close(state)
    }
  })
}
