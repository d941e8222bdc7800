import type { SubjectKind, Timeline } from '../ledger/index.ts'
import type { LanguageHelp } from './language.ts'
import type { Journey } from './journey.ts'
import type { LookingStandards } from './looking.ts'
import type { Card, ChosenLimits } from '../readings/index.ts'
import type { Jurisdiction } from '../calendar/index.ts'
import type { RecordType } from '../records/index.ts'
import type { DutyDefinition } from '../readings/duty/index.ts'
import type { IndicatorDefinition } from '../readings/indicator/index.ts'
import type { Retention } from '../readings/retention/index.ts'
import type { SignalAnswers, SignalDefinition } from '../readings/signal/index.ts'
import type { StatusDefinition } from '../readings/status/index.ts'
import type { Register } from './register.ts'
import type { ReachRule } from './reach-rule.ts'

/** What a role may do and how far it sees. Roles are held by being in a post. */
export interface Role {
  readonly id: string
  readonly title: string
  /** The surface it opens on. */
  readonly home: 'my-day' | 'tonight' | 'director' | 'released' | 'admin'
  /**
   * `unit`: every child known to the unit of the post and units beneath. `allocated`: only children allocated to them.
   * `authority`: all. `shared`: those shared with them or their agency. `counts`: figures, and nobody's record. `self`: what was
   * released to them. `none`: nobody.
   */
  readonly reach: 'unit' | 'allocated' | 'authority' | 'shared' | 'counts' | 'self' | 'none'
  /** Held by whoever is signed in as a subject of this kind, and by no post. */
  readonly heldBy?: 'child' | 'adult'
  /** A post in this role gives nothing until its last day is written. */
  readonly needsEnd?: true
  /** What signing in asks of whoever holds it. Left out: a second factor, and an end after 30 minutes without a request. */
  readonly signIn?: { readonly secondFactor?: boolean; readonly idleMinutes?: number }
  /** Permissions over pages: `child:read`, `director:read`… */
  readonly may: readonly string[]
  /** `kind.step` or `kind.*` or `*` they may write. */
  readonly writes: readonly string[]
}

/** A jurisdiction's record types, rules, codes and words. Plain values; the engine knows no law. */
export interface Pack {
  readonly id: string
  readonly title: string
  readonly jurisdiction: Jurisdiction
  /** Puts a sentence of ours into the place's words: 'child in need' where that is what they say. Never what somebody wrote. */
  readonly say: (text: string) => string
  /** Where it is, inside a sentence: 'England', 'the Isle of Man'. */
  readonly place: string
  /** Words to think about while writing, and what to write instead. */
  readonly language: readonly LanguageHelp[]
  readonly recordTypes: readonly RecordType[]
  readonly duties: readonly DutyDefinition[]
  readonly statuses: readonly StatusDefinition[]
  readonly signals: readonly SignalDefinition[]
  /** How what somebody said about a pattern is found. */
  readonly signalAnswers: SignalAnswers
  readonly registers: readonly Register[]
  readonly indicators: readonly IndicatorDefinition[]
  /** Which record can follow which, and the stages they lead through. */
  readonly journey: Journey
  readonly roles: readonly Role[]
  /** Records that change who may see whom: shares, releases, restrictions. */
  readonly reachRules: readonly ReachRule[]
  /** The index card of a subject: what names it on every page. Null when nobody has described it yet. */
  readonly card: (about: SubjectKind, t: Timeline) => Card | null
  /** Role words for owners and escalation, each with how it is found from the subject's statuses and the line of management. */
  readonly owners: readonly { readonly id: string; readonly title: string }[]
  /** When looks at records are worth a reviewer's attention. */
  readonly looking: LookingStandards
  /** How the limits an authority chose for itself are found. */
  readonly chosenLimits: ChosenLimits
  /** How long a child's record is kept. */
  readonly retention: Retention
}
