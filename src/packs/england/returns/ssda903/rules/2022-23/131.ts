import { rule } from '../../rule.ts'

const codes: ReadonlySet<string | null> = new Set(['YES', 'NO', 'DIED', 'REFU', 'NREQ', 'RHOM'])

export const r131 = rule({
  code: '131',
  title: 'In touch after leaving care: missing or not a known code',
  mend: 'Write YES, NO, REFU (would rather not), NREQ (needs nothing more), RHOM (returned home) or DIED.',
  reads: { OC3: ['IN_TOUCH'] },
  marks: { OC3: ['IN_TOUCH'] },
  faults: (child) => child.oc3.filter((o) => !codes.has(o.IN_TOUCH)),
})
