import type { Instant } from '../../../calendar/index.ts'

/** What can be wrong. Named so that a program can tell them apart. */
export type Wrong =
  | 'body altered' | 'body missing' | 'body copied wrong' | 'envelope altered' | 'fact deleted' | 'fact inserted' | 'fact inserted late' | 'order changed'
  | 'audit altered' | 'audit deleted' | 'audit inserted' | 'seal altered' | 'chain broken' | 'chain cut' | 'chain rewritten' | 'signature' | 'link' | 'expunged list altered'

/** One thing that is not as it was written. Ids and record types only, never what a record says. */
export interface Finding {
  readonly wrong: Wrong
  /** In a sentence. */
  readonly says: string
  readonly fact?: string
  /** The record type of the fact; null when its envelope is gone too. */
  readonly kind?: string | null
  readonly audit?: string
  readonly seal?: number
}

/** What verifying found. */
export interface Verified {
  /** 0: everything is as it was written. 1: something is not. 2: it could not be held against anything outside the database. */
  readonly code: 0 | 1 | 2
  readonly facts: number
  readonly audits: number
  readonly seals: number
  /** Written and not sealed yet, and since when. */
  readonly unsealed: { readonly facts: number; readonly audits: number; readonly since: Instant | null }
  readonly expunged: readonly { readonly order: number; readonly facts: number }[]
  /** At most a hundred; `wrong` counts them all. */
  readonly findings: readonly Finding[]
  readonly wrong: number
  /** Worth knowing and nothing wrong: restored backups, keys that changed. */
  readonly notes: readonly string[]
  readonly seconds: number
  readonly perSecond: number
}

const shown = 100

/** Gathers what is found, without ever holding more than can be read. */
export class Findings {
  readonly list: Finding[] = []
  readonly notes: string[] = []
  count = 0
  unproven = false
  readonly #of = new Map<Wrong, number>()

  /** How many of a kind were found. */
  countOf(wrong: Wrong): number { return this.#of.get(wrong) ?? 0 }
  add(finding: Finding): void {
    this.count++
    this.#of.set(finding.wrong, this.countOf(finding.wrong) + 1)
    if (this.list.length < shown) this.list.push(finding)
  }
  note(words: string): void { if (this.notes.length < shown) this.notes.push(words) }
}
