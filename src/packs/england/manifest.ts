import type { Pack } from '../pack.ts'
import { absence } from './records/absence.ts'
import { address } from './records/address.ts'
import { allocation } from './records/allocation.ts'
import { careEpisode } from './records/care-episode.ts'
import { caseNote } from './records/case-note.ts'
import { contact } from './records/contact.ts'
import { disclosure } from './records/disclosure.ts'
import { managementDecision } from './records/management-decision.ts'
import { missingEpisode } from './records/missing-episode.ts'
import { notice } from './records/notice.ts'
import { organisation } from './records/organisation.ts'
import { person } from './records/person.ts'
import { placement } from './records/placement.ts'
import { post } from './records/post.ts'
import { referral } from './records/referral.ts'
import { referrerTold } from './records/referrer-told.ts'
import { relationship } from './records/relationship.ts'
import { returnInterview } from './records/return-interview.ts'
import { riskAssessment } from './records/risk-assessment.ts'
import { samePerson } from './records/same-person.ts'
import { strategyDiscussion } from './records/strategy-discussion.ts'
import { visit } from './records/visit.ts'
import { allocated } from './statuses/allocated.ts'
import { away } from './statuses/away.ts'
import { childInNeed } from './statuses/child-in-need.ts'
import { inPost } from './statuses/in-post.ts'
import { livingAt } from './statuses/living-at.ts'
import { lookedAfter } from './statuses/looked-after.ts'
import { missing } from './statuses/missing.ts'
import { referred } from './statuses/referred.ts'
import { relatedTo } from './statuses/related-to.ts'
import { withFrontDoor } from './statuses/with-front-door.ts'

export { duties } from './duties/manifest.ts'
export { indicators } from './indicators/manifest.ts'
export { signals } from './signals/manifest.ts'

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
  strategyDiscussion,
  managementDecision,
  allocation,
  placement,
  careEpisode,
  person,
  relationship,
  address,
  samePerson,
  organisation,
  post,
  absence,
  notice,
]

/** Everything read as a span of time, in the order of the chips on the identity bar. */
export const statuses: Pack['statuses'] = [
  missing,
  lookedAfter,
  childInNeed,
  referred,
  livingAt,
  allocated,
  withFrontDoor,
  inPost,
  away,
  relatedTo,
]
