import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

/** A letter, eleven digits, then a digit or, while it is temporary, a letter. No number has I, O or S in it. */
const form = /^(?:[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]|UN[1-5])$/

export const r168 = rule({
  code: '168',
  title: 'The pupil number does not have the form of one',
  mend: 'Check the 13 characters with the school; when there is no number, write UN1 to UN5 for why not.',
  reads: { Header: ['UPN'] },
  marks: { Header: ['UPN'] },
  faults: (child) => child.header.filter((h) => !isBlank(h, 'UPN') && !form.test(h.UPN ?? '')),
})
