import { day } from '../../../../../calendar/index.ts'
import { yearOf } from '../year.ts'
import { exchangeCases } from './cases.ts'
import { around, someTimeIn } from './some-time.ts'

const header = [{ SEX: 'F', DOB: '05/06/2006' }]
const nineteen = `after-care.heard ${JSON.stringify(around({ on: day('2025-06-05'), age: 19 }))}`
const left = { DECOM: '01/02/2019', RNE: 'S', LS: 'C2', CIN: 'N1', PLACE: 'U6', DEC: '05/06/2024', REC: 'E5' }

export default exchangeCases('OC3', [
  {
    name: 'In touch around a birthday, at college, in a place that suits them',
    rows: { Header: header, OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'U1' }] },
    says: [[nineteen, { inTouch: 'YES', does: 'F2', livesIn: 'U', suits: true }]],
  },
  {
    name: 'A place that does not suit them',
    rows: { Header: header, OC3: [{ IN_TOUCH: 'YES', ACTIV: 'G5', ACCOM: 'W2' }] },
    says: [[nineteen, { livesIn: 'W', suits: false }]],
  },
  {
    name: 'Not in touch, so nobody knows the rest',
    rows: { Header: header, OC3: [{ IN_TOUCH: 'REFU', ACTIV: '0', ACCOM: '0' }] },
    says: [[nineteen, { inTouch: 'REFU', does: '0', livesIn: '0', suits: undefined }]],
  },
  {
    name: 'Not in touch, and the rest left blank',
    rows: { Header: header, OC3: [{ IN_TOUCH: 'DIED' }] },
    says: [[nineteen, { inTouch: 'DIED', does: undefined }]],
    back: [{ IN_TOUCH: 'DIED', ACTIV: '0', ACCOM: '0' }],
    because: 'Where the authority is not in touch the return takes 0 (rules 153 and 344)',
  },
  {
    name: 'Codes nobody knows are not kept, and the row is',
    rows: { Header: header, OC3: [{ IN_TOUCH: 'YES', ACTIV: 'Q1', ACCOM: 'Q2' }] },
    says: [[nineteen, { does: undefined, livesIn: undefined, suits: undefined }]],
    back: [{ IN_TOUCH: 'YES' }],
    because: 'The codes could not be taken, and are listed with why',
  },
  {
    name: 'An activity that returns no longer tell apart so is kept for its year',
    year: '2017-18',
    rows: { Header: [{ DOB: '16/02/2000' }], OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F3', ACCOM: 'K1' }] },
    says: [[`after-care.heard ${JSON.stringify(around({ on: day('2018-02-16'), age: 18 }))}`, { does: 'F3' }]],
  },
  {
    name: 'Without a date of birth it was some time in the year',
    rows: { OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F1', ACCOM: 'B1' }] },
    says: [[`after-care.heard ${JSON.stringify(someTimeIn(yearOf('2025-26')))}`]],
  },
  {
    name: 'Somebody not yet seventeen in the year: on the record, and not in the return',
    rows: { Header: [{ DOB: '01/04/2009' }], OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'B1' }] },
    says: [[`after-care.heard ${JSON.stringify(around({ on: day('2025-04-01'), age: 16 }))}`]],
    back: [],
    because: 'Rule 391: nothing is asked before the year of the seventeenth birthday',
  },
  {
    name: 'They had left care, and nobody wrote how they are: a row to be filled in',
    rows: { Header: header, Episodes: [left] },
    says: [],
    back: [{}],
    because: 'The return asks for everybody who had left care by a birthday from 17 to 21',
  },
  {
    name: 'Another authority took over their care: no row',
    rows: { Header: header, Episodes: [{ ...left, REC: 'E3' }] },
    says: [],
  },
  {
    name: 'A day less than thirteen weeks since fourteen: no row',
    rows: { Header: header, Episodes: [{ ...left, DECOM: '07/03/2024' }] },
    says: [],
  },
  {
    name: 'Thirteen weeks since fourteen: a row',
    rows: { Header: header, Episodes: [{ ...left, DECOM: '05/03/2024', DEC: '04/06/2024' }] },
    says: [],
    back: [{}],
    because: 'Thirteen weeks of care since turning fourteen, some of it after sixteen, is enough',
  },
])
