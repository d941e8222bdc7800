import type { Instant } from '../../../../calendar/index.ts'
import { nameInLine, sayWrittenPast, type NameBook } from '../../../words/index.ts'
import { tellingBy, type Telling } from '../../../../readings/chronology/index.ts'
import type { Pack } from '../../../../packs/index.ts'

/** How this pack's facts are told to this reader: names within reach, and who was passed over in words instead of codes. */
export function tellingFor(pack: Pack, names: NameBook, now: Instant): Telling {
  const telling = tellingBy(pack.recordTypes, nameInLine(names))
  return {
    ...telling,
    line: (fact, body) => {
      const past = body['routedPast']
      if (fact.kind !== 'notice' || typeof past !== 'string') return telling.line(fact, body)
      return telling.line(fact, { ...body, routedPast: sayWrittenPast(past, { pack, names, now }) })
    },
  }
}

/** The words for a code a record holds, or null: `codeWords(pack, 'care-episode', 'started', 'legalStatus', 'V2')`. */
export function codeWords(pack: Pack, kind: string, step: string, field: string, code: unknown): string | null {
  const type = pack.recordTypes.find((t) => t.id === kind)?.steps[step]?.fields[field]?.type
  if (typeof code !== 'string' || type?.kind !== 'code') return null
  return type.codes.codes.find((c) => c.code === code)?.label ?? code
}
