import { rule } from '../../rule.ts'

const codes: ReadonlySet<string | null> = new Set(['F1', 'P1', 'F2', 'P2', 'F4', 'P4', 'F5', 'P5', 'G4', 'G5', 'G6', '0'])

export const r132 = rule({
  code: '132',
  title: 'What a young person does after leaving care: missing or not a known code',
  mend: 'Write the code for their main activity, or 0 when nobody is in touch with them.',
  reads: { OC3: ['ACTIV'] },
  marks: { OC3: ['ACTIV'] },
  faults: (child) => child.oc3.filter((o) => !codes.has(o.ACTIV)),
})
