import type { Pack } from '../pack.ts'
import { areas } from './areas/index.ts'
import { duties as core } from './duties/manifest.ts'
import { answerPatterns } from './duties/signal/answer.ts'
import { signals as coreSignals } from './signals/manifest.ts'
import { accessGrant } from './records/access-grant.ts'
import { absence } from './records/absence.ts'
import { address } from './records/address.ts'
import { addressHidden } from './records/address-hidden.ts'
import { allocation } from './records/allocation.ts'
import { breakGlass } from './records/break-glass.ts'
import { careEpisode } from './records/care-episode.ts'
import { caseHandover } from './records/case-handover.ts'
import { caseNote } from './records/case-note.ts'
import { caseSupervision } from './records/case-supervision.ts'
import { contact } from './records/contact.ts'
import { disclosure } from './records/disclosure.ts'
import { expungeOrder } from './records/expunge-order.ts'
import { homePostcode } from './records/home-postcode.ts'
import { keptFrom } from './records/kept-from.ts'
import { legalAdvice } from './records/legal-advice.ts'
import { legalHold as legalHoldRecord } from './records/legal-hold.ts'
import { managementDecision } from './records/management-decision.ts'
import { missingEpisode } from './records/missing-episode.ts'
import { notice } from './records/notice.ts'
import { organisation } from './records/organisation.ts'
import { person } from './records/person.ts'
import { placement } from './records/placement.ts'
import { post } from './records/post.ts'
import { referral } from './records/referral.ts'
import { referrerTold } from './records/referrer-told.ts'
import { release } from './records/release.ts'
import { relationship } from './records/relationship.ts'
import { returnInterview } from './records/return-interview.ts'
import { riskAssessment } from './records/risk-assessment.ts'
import { samePerson } from './records/same-person.ts'
import { sensitivityDecision } from './records/sensitivity-decision.ts'
import { share } from './records/share.ts'
import { signalAnswer } from './records/signal-answer.ts'
import { standard } from './records/standard.ts'
import { strategyDiscussion } from './records/strategy-discussion.ts'
import { visit } from './records/visit.ts'
import { allocated } from './statuses/allocated.ts'
import { away } from './statuses/away.ts'
import { betweenWorkers } from './statuses/between-workers.ts'
import { brokenGlass } from './statuses/break-glass.ts'
import { childInNeed } from './statuses/child-in-need.ts'
import { inPost } from './statuses/in-post.ts'
import { keptFromStatus } from './statuses/kept-from.ts'
import { legalHold } from './statuses/legal-hold.ts'
import { livingAt } from './statuses/living-at.ts'
import { lookedAfter } from './statuses/looked-after.ts'
import { missing } from './statuses/missing.ts'
import { referred } from './statuses/referred.ts'
import { relatedTo } from './statuses/related-to.ts'
import { withFrontDoor } from './statuses/with-front-door.ts'

export { indicators } from './indicators/manifest.ts'

export const duties: Pack['duties'] = [...core, ...areas.flatMap((a) => a.duties), answerPatterns(() => signals)]
export const signals: Pack['signals'] = [...coreSignals, ...areas.flatMap((a) => a.signals)]
export const registers: Pack['registers'] = areas.flatMap((a) => a.registers)

/** Every record type of the pack, in the order a person would be offered them. */
export const recordTypes: Pack['recordTypes'] = [
  disclosure,
  missingEpisode,
  visit,
  caseNote,
  riskAssessment,
  returnInterview,
  contact,
  referral,
  referrerTold,
  ...areas.flatMap((a) => a.recordTypes),
  strategyDiscussion,
  managementDecision,
  legalAdvice,
  caseSupervision,
  signalAnswer,
  allocation,
  caseHandover,
  placement,
  careEpisode,
  person,
  relationship,
  address,
  samePerson,
  addressHidden,
  keptFrom,
  share,
  release,
  sensitivityDecision,
  accessGrant,
  organisation,
  standard,
  post,
  absence,
  notice,
  breakGlass,
  homePostcode,
  legalHoldRecord,
  expungeOrder,
]

/** Everything read as a span of time, in the order of the chips on the identity bar. */
export const statuses: Pack['statuses'] = [
  missing,
  lookedAfter,
  childInNeed,
  referred,
  betweenWorkers,
  ...areas.flatMap((a) => a.statuses),
  legalHold,
  livingAt,
  allocated,
  withFrontDoor,
  keptFromStatus,
  inPost,
  away,
  relatedTo,
  brokenGlass,
]
