import { rule } from '../../rule.ts'

const codes: ReadonlySet<string | null> = new Set([
  'WBRI', 'WIRI', 'WIRT', 'WOTH', 'WROM', 'MWBC', 'MWBA', 'MWAS', 'MOTH', 'AIND', 'APKN', 'ABAN', 'AOTH', 'BCRB', 'BAFR', 'BOTH', 'CHNE', 'OOTH', 'REFU', 'NOBT',
])

export const r103 = rule({
  code: '103',
  title: 'Ethnicity is missing or not a known code',
  mend: 'Write the code for how the child or family describe themselves; REFU when they would rather not say, NOBT when it is not yet known.',
  reads: { Header: ['ETHNIC'] },
  marks: { Header: ['ETHNIC'] },
  faults: (child) => child.header.filter((h) => !codes.has(h.ETHNIC)),
})
