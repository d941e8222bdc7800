import { earliest } from '../../../../../calendar/index.ts'
import type { SubjectId, Timeline } from '../../../../../ledger/index.ts'
import { identifier } from '../../../../common/records/identifier.ts'

/** The number somebody is known by now under one of these schemes; of several, the one given last. */
export function numberOf(t: Timeline, ...schemes: readonly string[]): string | null {
  const given = t.each(identifier).filter((e) => !e.at('ended')).flatMap((e) => e.at('given') ?? []).filter((s) => schemes.includes(s.body.scheme ?? '') && s.body.value)
  return given.reduce<(typeof given)[number] | null>((last, one) => (last && earliest(last.happened) > earliest(one.happened) ? last : one), null)?.body.value ?? null
}

/** The number a child stands for in the return; for one nobody gave a number, their own id in the ten characters the return allows. */
export const childNumber = (t: Timeline, subject: SubjectId = t.subject): string => numberOf(t, 'local') ?? subject.replaceAll('-', '').slice(0, 10).toUpperCase()
