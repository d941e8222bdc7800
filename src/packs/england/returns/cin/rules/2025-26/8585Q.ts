import { details } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8585Q = rule({
  code: '8585Q',
  title: 'Closed because the child died, with no date of death',
  mend: 'Put in the date of death, or check the reason for closure (RC2).',
  module: 'CINdetails',
  fields: ['ReasonForClosure', 'PersonDeathDate'],
  reads: { ChildIdentifiers: ['PersonDeathDate'], CINdetails: ['ReasonForClosure'] },
  faults: (child) => details(child, (d) => d.ReasonForClosure === 'RC2' && isBlank(child.identifiers, 'PersonDeathDate')),
})
