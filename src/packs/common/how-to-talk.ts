import type { When } from '../../calendar/index.ts'
import type { SubjectId, Timeline } from '../../ledger/index.ts'
import type { RecordType } from '../../records/index.ts'
import { words } from './duties/steps.ts'
import { person } from './records/person.ts'
import { disabledSpans } from './statuses/disabled.ts'

/** How somebody tells us things and is understood, as a stranger at the door would need it. */
export interface HowToTalk {
  /** In the words written; null when nobody wrote any. */
  readonly being: string | null
  readonly language: string | null
  /** Whether an interpreter is needed; null when nobody answered. */
  readonly interpreter: boolean | null
  /** The child is known to be disabled; `hard` when talking is part of what is hard for them. */
  readonly disabled: { readonly hard: boolean } | null
  /** When it was written, and by whom. */
  readonly written: { readonly at: When; readonly by: SubjectId | null } | null
}

/** Reads it from who they are and what is hard for them: it is written once, and shown wherever somebody is about to see or hear them. */
export function howToTalk(t: Timeline): HowToTalk {
  const described = t.each(person).at(-1)?.at('described') ?? null, b = described?.body
  const disabled = disabledSpans(t).filter((s) => s.to === null)
  return {
    being: words(b?.communication), language: words(b?.firstLanguage), interpreter: b?.interpreter ?? null,
    disabled: disabled.length > 0 ? { hard: disabled.some((s) => s.detail?.['talking'] === true) } : null,
    written: described && { at: described.happened, by: described.current.author },
  }
}

/** Whether work of this kind means seeing or hearing the child: some step of it asks for their own words. */
export const hearsTheChild = (type: Pick<RecordType, 'about' | 'steps'>): boolean =>
  type.about.includes('child') && Object.values(type.steps).some((s) => Object.values(s.fields).some((f) => f.type.kind === 'voice'))
