import { none, rule } from '../../rule.ts'

/** Why a number is not known. From UN1 it may come to be another of them; from any of them, a number. */
const unknown: ReadonlySet<string | null> = new Set(['UN1', 'UN2', 'UN3', 'UN4', 'UN5'])

function mayBecome(before: string, now: string | null): boolean {
  if (now === before) return true
  if (now === null || !unknown.has(before)) return false
  return before === 'UN1' || !unknown.has(now)
}

export const r208 = rule({
  code: '208',
  title: 'Pupil number is not what last year\'s return said',
  mend: 'Ask the school or the virtual school which number is theirs, and write that.',
  reads: { Header: ['UPN'] },
  last: { Header: ['UPN'] },
  marks: { Header: ['UPN'] },
  faults: (child) => {
    const before = child.last.Header.map((h) => h.UPN).filter((upn) => upn !== null)
    return before.length === 0 ? none : child.header.filter((h) => !before.some((upn) => mayBecome(upn, h.UPN)))
  },
})
