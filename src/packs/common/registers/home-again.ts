import { careEnd } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** Who came home from care, with what help, and who is in care again. */
export const homeAgainRegister = defineRegister({
  id: 'home-again',
  title: 'Children home from care',
  lead: 'Who went home to parents, family or friends, until when help is promised, whether it is there, and who came back into care. Coming back says something of the help.',
  answers: ['CA-9'],
  status: 'home-again',
  columns: {
    how: { label: 'How care ended', is: 'code', codes: careEnd },
    until: { label: 'Help promised until', is: 'day' },
    helpThere: { label: 'Help was there when last looked at', is: 'yes or no' },
    cameBack: { label: 'In care again', is: 'yes or no' },
    back: { label: 'Since', is: 'day' },
  },
  countedBy: ['cameBack', 'helpThere', 'how'],
  opensWith: 'year',
  empty: 'No child came home from care.',
})
