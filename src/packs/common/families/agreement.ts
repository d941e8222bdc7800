import { isBefore, type When } from '../../../calendar/index.ts'
import { readOnce, type Entry, type StepView, type Timeline } from '../../../ledger/index.ts'
import { consent } from '../records/consent.ts'

type Agreement = Entry<NonNullable<(typeof consent)['bodies']>>
/** Somebody said no to help, or took their agreement back, and the record it stands on. */
export interface No { readonly entry: Agreement; readonly no: StepView }

/** Every time somebody said no or took it back, oldest first by when it was written. */
export const everyNo = readOnce((t: Timeline): readonly No[] => t.each(consent)
  .flatMap((entry) => [...entry.all('withdrawn'), ...entry.all('refused')].map((no) => ({ entry, no })))
  .sort((a, b) => (a.no.recorded < b.no.recorded ? -1 : a.no.recorded > b.no.recorded ? 1 : a.no.sequence - b.no.sequence)))

/** What a manager wrote after it, on the same record. */
export const decisionsAfter = ({ entry, no }: No) => entry.all('decided').filter((d) => d.sequence > no.sequence)

/** What was agreed to or refused; null when nobody wrote it. */
export const purposeOf = (entry: Agreement): string | null =>
  [...entry.all('given'), ...entry.all('refused'), ...entry.all('not-asked')].findLast((s) => s.body.whatFor)?.body.whatFor ?? null

/**
 * What is still missing before early help may end because agreement was taken back: the no itself, given since help was asked for,
 * and after it a decision whether the threshold for a referral is met. Null when nothing is.
 */
export function noAnswerYet(t: Timeline, since: When | null): string | null {
  const last = everyNo(t).findLast(({ entry, no }) => ['EH', null].includes(purposeOf(entry)) && (since === null || isBefore(no.happened, since) !== 'yes'))
  if (!last) {
    return 'It is not written that they took their agreement back. Write that on “Agreement to help”. A manager then decides whether the child’s '
      + 'need reaches the threshold for a referral, and you can end this.'
  }
  if (decisionsAfter(last).some((d) => d.body.thresholdMet !== undefined)) return null
  return 'Nobody has decided yet whether the child’s need reaches the threshold for a referral. A manager writes that on “Agreement to help”. '
    + 'Then you can end this.'
}
