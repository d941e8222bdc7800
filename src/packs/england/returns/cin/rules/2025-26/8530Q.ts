import { addDays, addMonths } from '../../../../../../calendar/index.ts'
import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8530Q = rule({
  code: '8530Q',
  title: 'The expected date of birth is too early or too late for this census',
  mend: 'Check it. A child due before March has been born by now; one due after December was not known of by 31 March.',
  module: 'ChildIdentifiers',
  fields: ['ExpectedPersonBirthDate'],
  reads: { ChildIdentifiers: ['ExpectedPersonBirthDate'] },
  needs: ['year'],
  faults: (child, c) => {
    const { ExpectedPersonBirthDate: due } = child.identifiers
    return when(due !== null && (due < addDays(c.year.end, -30) || due > addMonths(c.year.end, 9)), child.identifiers)
  },
})
