import { listFrom, whatDiffers, whoWasRight } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** Where the police or a school and our own record differ, and what came of asking. Two counts that disagree are explained here, one child at a time. */
export const recordsDifferRegister = defineRegister({
  id: 'records-differ',
  title: 'Where the police or a school and we differ',
  lead: 'Each time a list of the police or of a school and our own record do not say the same about where a child was. Each stays until somebody has said why.',
  answers: ['MI-1', 'MI-7'],
  status: 'records-differ',
  columns: {
    with: { label: 'Whose list', is: 'code', codes: listFrom },
    what: { label: 'What differs', is: 'code', codes: whatDiffers },
    on: { label: 'The day it was', is: 'day' },
    short: { label: 'Over within 24 hours', is: 'yes or no' },
    right: { label: 'What is right', is: 'code', codes: whoWasRight },
  },
  countedBy: ['with', 'what', 'short', 'right'],
  opensWith: 'now',
  empty: 'Every list that came and the record say the same.',
})
