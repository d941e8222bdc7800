import { ageOn, dayOf, isBefore, latest, type When } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import { legalStatus } from '../../records/legal-status.ts'
import { person } from '../../records/person.ts'
import { tooRough } from '../steps.ts'

/** Each time a child came to be in care by agreement. */
export const byAgreement = readOnce((t: Timeline) => fromEach(t.each(legalStatus), (entry) => {
  const began = entry.first('began')
  return began?.body.under === 'V2' ? [{ entry, began }] : []
}))
export type ByAgreement = ReturnType<typeof byAgreement>[number]

/** The agreement is over: care goes on under another law, or has ended. */
export const agreementOver = ({ entry }: Pick<ByAgreement, 'entry'>): { readonly why: string; readonly fact: string } | null => {
  const ended = entry.at('ended')
  return ended ? { why: 'Care by agreement has ended', fact: ended.current.id } : null
}

type Asked = { readonly giver?: string; readonly agreed?: boolean; readonly holdsPr?: string; readonly signed?: boolean }
/** Whether what one person said makes care by agreement rest on something: they may agree, they did, and it is signed. */
export function agreedTo(step: StepView<Asked>, t: Timeline): Candidate {
  const { giver, agreed, holdsPr, signed } = step.body
  if (agreed === undefined) return { step, counts: 'cannot tell', why: 'It does not say whether they agreed' }
  if (!agreed) return { step, counts: 'no', why: 'They did not agree' }
  if (signed === false) return { step, counts: 'no', why: 'Agreed, and not signed' }
  const may = giver === 'child' ? oldEnough(step.happened, t) : holdsPr ?? 'not-known'
  if (may === 'no') return { step, counts: 'no', why: giver === 'child' ? 'They were not 16 yet' : 'They do not hold parental responsibility' }
  if (may !== 'yes') return { step, counts: 'cannot tell', why: giver === 'child' ? 'How old they were is not written' : 'Not known if they hold '
    + 'parental responsibility: look at the papers' }
  return signed ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: 'It does not say whether it is signed' }
}

function oldEnough(at: When, t: Timeline): 'yes' | 'no' | 'not-known' {
  const born = t.all(person, 'described').findLast((s) => s.body.born)?.body.born
  return born ? (ageOn(born, dayOf(latest(at))).years >= 16 ? 'yes' : 'no') : 'not-known'
}

/** Another law the child came under after this one began. */
export const replacedBy = (record: string, from: When, t: Timeline): readonly Candidate[] => t.each(legalStatus).filter((e) => e.record !== record)
  .flatMap((e): readonly Candidate[] => {
    const step = e.first('began')
    const since = step ? isBefore(from, step.happened) : 'no'
    return !step || since === 'no' ? [] : [since === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })
