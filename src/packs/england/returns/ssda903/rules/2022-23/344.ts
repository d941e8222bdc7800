import { rule } from '../../rule.ts'

const ended: ReadonlySet<string | null> = new Set(['DIED', 'RHOM'])
const said = (code: string | null): boolean => code !== null && code !== '0'

export const r344 = rule({
  code: '344',
  title: 'Died or returned home, yet with what they do or where they live',
  mend: 'Write 0 as the activity and the accommodation, or check whether they died or returned home.',
  reads: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },
  marks: { OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'] },
  faults: (child) => child.oc3.filter((r) => ended.has(r.IN_TOUCH) && (said(r.ACTIV) || said(r.ACCOM))),
})
