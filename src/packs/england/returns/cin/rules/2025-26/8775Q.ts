import { addMonths } from '../../../../../../calendar/index.ts'
import { before, details, none, when } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8775Q = rule({
  code: '8775Q',
  title: 'Over 25 and still in the census',
  mend: 'Check the date of birth, and close the case if it ended by the 25th birthday; or give the reason.',
  module: 'ChildIdentifiers',
  fields: ['PersonBirthDate', 'CINclosureDate'],
  reads: { ChildIdentifiers: ['PersonBirthDate'], CINdetails: ['CINclosureDate'] },
  needs: ['year'],
  faults: (child, c) => {
    const born = child.identifiers.PersonBirthDate
    if (born === null || born >= addMonths(c.year.end, -300)) return none
    const birthday = addMonths(born, 300)
    return when(details(child, (d) => isBlank(d, 'CINclosureDate') || before(birthday, d.CINclosureDate)).length > 0, child.identifiers)
  },
})
