import type { Body } from '../../../ledger/index.ts'
import type { Call } from '../../contract.ts'
import { dutyOf, roleWords, sayWrittenPast, type NameBook } from '../../words/index.ts'

/** An answer that is kept for the machine's sake, in words; a question with nothing for a person to read is left out. */
export function readable(call: Call, kind: string, body: Body, names: NameBook): Body {
  const { role, ...rest } = body
  const worded = typeof role === 'string' ? { ...rest, role: roleWords(call.pack, role) } : body
  if (kind === 'guidance' && Array.isArray(worded['beside'])) {
    return { ...worded, beside: (worded['beside'] as readonly Body[]).map((row) => ({ ...row, form: call.pack.recordTypes.find((t) => t.id === row['form'])?.title ?? row['form'] })) }
  }
  if (kind === 'curated-chronology' && Array.isArray(worded['entries'])) {
    return { ...worded, entries: (worded['entries'] as readonly Body[]).map((row) => ({ ...row, entry: row['wording'] ? 'In other words than the record' : 'As the record says it' })) }
  }
  if (kind !== 'notice') return worded
  const { duty, key: _key, level: _level, routedPast, ...said } = worded
  return {
    ...(typeof duty === 'string' ? { duty: dutyOf(call.pack, duty)?.title ?? duty } : {}), ...said,
    ...(typeof routedPast === 'string' ? { routedPast: sayWrittenPast(routedPast, { pack: call.pack, names, now: call.now }) } : {}),
  }
}
