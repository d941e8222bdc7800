import { parseArgs } from 'node:util'
import { dayOf, instant, type Instant } from '../calendar/index.ts'
import type { OpenDatabase } from '../start/database.ts'
import { StartProblem } from '../store/embedded/index.ts'
import { isSentSeries, readyFor, sendReturn } from '../store/sending/index.ts'
import { sentFrom, writePayload } from '../store/ssd/index.ts'
import type { Store } from '../store/index.ts'
import type { Out } from './main.ts'

const usage = 'sightline return (ssda903|cin|annex-a) --period 2025-26 --out FOLDER [--as-recorded 2026-06-01T09:00:00Z] [--xml] [--lea 123]'
const options = { period: { type: 'string' }, 'as-recorded': { type: 'string' }, out: { type: 'string' }, xml: { type: 'boolean' }, lea: { type: 'string' }, since: { type: 'string' } } as const

/** `sightline return`: writes a statutory return from the record, as it stood at a moment. Check it with `sightline check` before it is sent. */
export async function returnCommand(out: Out, store: Store, args: readonly string[], database: OpenDatabase, release: string): Promise<number> {
  const { values, positionals: [series, ...more] } = parseArgs({ args: [...args], options, allowPositionals: true })
  if (series === 'payload' && more.length === 0) return payload(out, store, database, values)
  if (!isSentSeries(series) || more.length > 0 || !values.period || !values.out) throw new StartProblem(`Say which return, of when, and where to: ${usage}`)
  const recorded = momentOf(values['as-recorded'], store.clock.now())
  if (values.lea !== undefined && !/^\d{3}$/.test(values.lea)) throw new StartProblem('--lea is the authority’s number, three digits: 319.')
  const ready = await readyFor(store.pack, series, { period: values.period, xml: values.xml ?? false, lea: values.lea ?? '000', release, at: store.clock.now() })
  if ('wrong' in ready) throw new StartProblem(ready.wrong)
  let said = -1
  const written = await sendReturn(store.engine.db, store.pack, { ...ready, recorded, out: values.out }, (done, of) => {
    const percent = Math.floor((100 * done) / Math.max(1, of) / 10) * 10
    if (percent !== said) { said = percent; out(`${percent} % Writing`) }
  })
  for (const [table, n] of Object.entries(written.rows)) out(`${table}: ${n} ${n === 1 ? 'row' : 'rows'}`)
  if (series === 'cin' && !values.lea) out('The census does not say whose it is: give --lea and the authority’s number of three digits.')
  out(`${written.children} ${series === 'annex-a' ? 'people' : 'children'}, in ${written.files.join(', ')}.${series === 'annex-a' ? '' : ' Check it before it is sent: sightline check.'}`)
  return 0
}

/** What the department is told each day: every child it is about, or with `--since` those of whom something changed since the payload that left that file. */
async function payload(out: Out, store: Store, database: OpenDatabase, values: { readonly out?: string | undefined; readonly lea?: string | undefined; readonly since?: string | undefined }): Promise<number> {
  if (!values.out || !values.lea || !/^\d{3}$/.test(values.lea)) throw new StartProblem('Say whose it is and where to: sightline return payload --lea 319 --out FILE [--since FILE.sent]')
  const { children, changed, purged } = await writePayload(database.admin, { la: values.lea, from: sentFrom(dayOf(store.clock.now())), out: values.out, after: values.since ?? null })
  out(`${children} children looked at; ${changed} written, ${purged} to be forgotten by the department.`)
  return 0
}

function momentOf(text: string | undefined, now: Instant): Instant {
  if (text === undefined) return now
  try { return instant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text.replace(/(:\d{2})Z$/, '$1.000Z').replace(/(T\d{2}:\d{2})Z$/, '$1:00.000Z')) } catch { throw new StartProblem('--as-recorded is a day or a moment: 2026-06-01 or 2026-06-01T09:00:00Z.') }
}
