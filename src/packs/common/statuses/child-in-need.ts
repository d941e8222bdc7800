import { fromEach } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { referral } from '../records/referral.ts'

/** Outcomes of a referral after which the authority has to find out what the child needs. */
export const needsAssessing: ReadonlySet<string | undefined> = new Set(['ASSESS', 'STRAT'])
/** Outcomes of a referral after which the authority has work to do with the child. */
export const needsWork: ReadonlySet<string | undefined> = new Set([...needsAssessing, 'WORK'])

/** From the decision to assess, meet or help after a referral, until it is closed or decided otherwise. */
export const childInNeed = defineStatus({
  id: 'child-in-need',
  title: 'Child in need',
  about: 'child',
  answers: ['AS-3', 'EH-3'],
  tone: 'none',
  icon: 'hand',
  chip: true,
  spans: (t) => fromEach(t.each(referral), (r) => {
    const decisions = r.all('decided').filter((d) => d.body.outcome)
    const from = decisions.find((d) => needsWork.has(d.body.outcome)) ?? null
    const otherwise = from && decisions.find((d) => d.sequence > from.sequence && !needsWork.has(d.body.outcome))
    return between(r.record, from, r.at('closed') ?? otherwise ?? null)
  }),
})
