import { defineRegister } from '../../register.ts'
import { yesNoNotKnown } from '../codes/index.ts'
import { responsibilityKnown } from '../codes/responsibility-known.ts'

/** Children in care because somebody agreed, and how clear it is who that somebody is. */
export const byAgreementRegister = defineRegister({
  id: 'by-agreement',
  title: 'Children in care by agreement',
  lead: 'Care by agreement rests on whoever holds parental responsibility. Where that is not clear, nobody can say on what the child’s care rests.',
  answers: ['CA-1'],
  status: 'by-agreement',
  columns: {
    holder: { label: 'Who holds parental responsibility', is: 'code', codes: responsibilityKnown },
    agreed: { label: 'Agreed and signed', is: 'code', codes: yesNoNotKnown },
    decisions: { label: 'Everyday decisions with somebody who may take them', is: 'number' },
  },
  countedBy: ['holder', 'agreed'],
  opensWith: 'now',
  empty: 'No child is in care by agreement.',
})
