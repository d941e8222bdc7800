import { moved, ofReferral, type Mistake } from './mistakes.ts'
import type { Details } from '../model.ts'

const open = (d: Details): boolean => d.closed === undefined && d.nfa === '0'
const closed = (d: Details): boolean => d.closed !== undefined

/** Mistakes in referrals and how they ended. */
export const ofReferrals: readonly Mistake[] = [
  ofReferral('no date of referral', ['8600'], () => true, (d) => { d.referred = undefined }),
  ofReferral('who referred is no code', ['8866'], () => true, (d) => { d.source = '11' }),
  ofReferral('a need that is no code', ['8650'], () => true, (d) => { d.need = 'N11' }),
  ofReferral('no need', ['8610'], (d) => d.nfa === '0', (d) => { d.need = undefined }),
  ofReferral('not said whether no further action', ['8568'], () => true, (d) => { d.nfa = undefined }),
  ofReferral('closed before it was referred', ['8630'], closed, (d) => { d.closed = moved(d.referred, -1) }),
  ofReferral('closed after the year', ['8620'], closed, (d, year) => { d.closed = moved(year.end, 1) }),
  ofReferral('closed, and not said why', ['8805'], closed, (d) => { d.why = undefined }),
  ofReferral('why it closed, and not when', ['8810'], closed, (d) => { d.closed = undefined }),
  ofReferral('why it closed is no code', ['8640'], closed, (d) => { d.why = 'RC10' }),
  ofReferral('closed after an assessment that is not there', ['8825Q'], (d) => d.why === 'RC8', (d) => { d.assessments = [] }),
  ofReferral('closed after assessment, and planned for', ['2990'], (d) => closed(d) && d.cinPlans.length > 0, (d) => { d.why = 'RC8' }),
  ofReferral('an enquiry without an assessment', ['2991Q'], (d) => open(d) && d.section47s.length > 0, (d) => { d.assessments = [] }),
  {
    name: 'two referrals open at once',
    put: (c) => {
      const d = c.details[0]
      if (!d || c.details.length !== 1 || !open(d) || d.cinPlans.length + d.protectionPlans.length + d.section47s.length > 0) return null
      c.details.push({ ...structuredClone(d), referred: moved(d.referred, 1), assessments: [] })
      return { 8815: [['CINdetails', 0], ['CINdetails', 1]], 8816: [['CINdetails', 0]], 8820: [['CINdetails', 1]] }
    },
  },
]
