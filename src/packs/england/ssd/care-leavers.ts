import { answer, answered, inWords, last, lastOf, latest, latestOf, now, person, record, ssd, yesNo } from './define.ts'

const notInTouch = ['0']
/** The codes that a young person’s life is told in; `0` says that we are not in touch, which is told already. */
const known = (field: string) => answer({ step: 'heard', where: { field, these: notInTouch, not: true } }, field)

/** Young people who have left care, as they were last heard of. */
export const careLeavers = ssd('ssd_care_leavers', {
  says: 'A row for each young person of whom somebody wrote how they are after care.',
  rows: [latestOf('after-care', 'heard')],
  columns: {
    clea_table_id: record,
    clea_person_id: person,
    // As it was written. What follows from how long and at what age they were in care is on the list of Annex A.
    clea_care_leaver_eligibility: inWords(answer('heard', 'right'), { eligible: 'Eligible', relevant: 'Relevant', 'former-relevant': 'Former Relevant', qualifying: 'Qualifying' }),
    clea_care_leaver_in_touch: answer('heard', 'inTouch'),
    // As written, or a day on which they said how they are, or a visit.
    clea_care_leaver_latest_contact: lastOf(latest('after-care', answered('heard', 'lastContact'), 'lastContact', 'day'), latest('after-care', answered('heard', 'words')), latest('visit', last('happened', 'kind', 'CL'))),
    clea_care_leaver_accommodation: known('livesIn'),
    clea_care_leaver_accom_suitable: inWords(yesNo('heard', 'suits'), { Y: '1', N: '2' }),
    clea_care_leaver_activity: known('does'),
    clea_pathway_plan_review_date: latest('after-care', answered('heard', 'planLookedAt'), 'planLookedAt', 'day'),
    clea_care_leaver_personal_advisor: now('allocated', 'worker', { role: 'personal-adviser' }),
    clea_care_leaver_allocated_team: now('allocated', 'team'),
    clea_care_leaver_worker_id: now('allocated', 'worker', { role: 'social-worker' }),
  },
})
