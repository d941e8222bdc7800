import { moved, ofPart, type Mistake } from './mistakes.ts'

/** Mistakes in assessments, plans and enquiries. */
export const ofParts: readonly Mistake[] = [
  ofPart('an assessment ends before it begins', 'Assessments', ['8608'], (a) => a.authorised !== undefined, (a) => { a.authorised = moved(a.start, -1) }),
  ofPart('an assessment began before the referral', 'Assessments', ['1103'], () => true, (a, d) => { a.start = moved(d.referred, -1) }),
  ofPart('factors of an assessment still open', 'Assessments', ['8614'], (a) => a.authorised === undefined, (a) => { a.factors = ['3B'] }),
  ofPart('no factors of a complete assessment', 'Assessments', ['8897Q'], (a) => a.authorised !== undefined, (a) => { a.factors = [] }),
  ofPart('one factor twice', 'Assessments', ['8898'], (a) => a.authorised !== undefined, (a) => { a.factors = ['3B', '3B'] }),
  ofPart('no factors, and a factor', 'Assessments', ['8869'], (a) => a.authorised !== undefined, (a) => { a.factors = ['21', '3B'] }),
  ofPart('a CIN plan began before the referral', 'CINplanDates', ['4015'], () => true, (p, d) => { p.start = moved(d.referred, -1) }),
  ofPart('a CIN plan ends before it begins', 'CINplanDates', ['4011'], (p) => p.end !== undefined, (p) => { p.end = moved(p.start, -1) }),
  ofPart('two CIN plans open at once', 'CINplanDates', ['4004'], (p) => p.end === undefined, (p, d) => { d.cinPlans.push({ start: moved(p.start, 1), end: undefined }) }),
  ofPart('an enquiry began before the referral', 'Section47', ['2889'], () => true, (s, d) => { s.start = moved(d.referred, -1) }),
  ofPart('a conference that should be held by a Sunday', 'Section47', ['8870Q'], () => true, (s) => { s.target = '2026-01-04' }),
  ofPart('a child protection plan ends before it begins', 'ChildProtectionPlans', ['8925'], (p) => p.end !== undefined, (p) => { p.end = moved(p.start, -1) }),
  ofPart('a review on the day the plan began', 'ChildProtectionPlans', ['8841'], (p) => p.reviews.length > 0, (p) => { p.reviews[0] = p.start ?? '' }),
  ofPart('no category of abuse', 'ChildProtectionPlans', ['8905'], () => true, (p) => { p.first = undefined }),
  ofPart('earlier plans not counted', 'ChildProtectionPlans', ['8730'], () => true, (p) => { p.previous = undefined }),
  {
    name: 'on both plans at once',
    put: (c) => {
      const at = c.details.findIndex((d) => d.cinPlans.length === 0 && d.protectionPlans.some((p) => p.end === undefined)), d = c.details[at]
      if (!d) return null
      d.cinPlans.push({ start: moved(d.protectionPlans[0]?.start, 5), end: undefined })
      return { 4001: [['CINplanDates', at, 0]], 4016: [['CINplanDates', at, 0]] }
    },
  },
  ofPart('an assessment sent twice', 'Assessments', [], () => true, (a, d) => { d.assessments.push(structuredClone(a)) }),
]
