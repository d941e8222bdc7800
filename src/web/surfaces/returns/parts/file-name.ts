import { londonText } from '../../../../calendar/index.ts'
import type { Check } from '../../../../store/returns/index.ts'

/** What a file that was written is called once it has left: of when it is, and as recorded when. `ssda903-2025-26-Episodes-as-recorded-2026-06-20-0900.csv`. */
export function fileNameOf({ kind, year, sent }: Pick<Check, 'kind' | 'year' | 'sent'>, name: string | null): string {
  const [, base = '', ending = 'zip'] = /^(.*)\.(\w+)$/.exec(name ?? '') ?? []
  const table = ending === 'csv' ? `-${base}` : '', when = sent ? `-as-recorded-${londonText(sent.recorded).replace(' ', '-').replace(':', '')}` : ''
  return `${kind}-${year ?? ''}${table}${when}.${ending}`
}
