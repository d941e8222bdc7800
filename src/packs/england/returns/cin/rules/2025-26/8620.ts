import { details, outside } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8620 = rule({
  code: '8620',
  title: 'The case was closed outside the year',
  mend: 'Check the closing date. Cases closed before 1 April were in last year\'s census; leave the closing of later ones out.',
  module: 'CINdetails',
  fields: ['CINclosureDate'],
  reads: { CINdetails: ['CINclosureDate'] },
  needs: ['year'],
  faults: (child, c) => details(child, (d) => outside(d.CINclosureDate, c.year)),
})
