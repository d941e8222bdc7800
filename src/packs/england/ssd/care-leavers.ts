import { answer, inWords, last, latest, latestOf, nobody, now, person, record, ssd, yesNo } from './define.ts'

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
    clea_care_leaver_eligibility: nobody('It follows from how long and at what age they were in care, and nobody writes it.'),
    clea_care_leaver_in_touch: answer('heard', 'inTouch'),
    clea_care_leaver_latest_contact: latest('after-care', last('heard', 'inTouch', 'YES')),
    clea_care_leaver_accommodation: known('livesIn'),
    clea_care_leaver_accom_suitable: inWords(yesNo('heard', 'suits'), { Y: '1', N: '2' }),
    clea_care_leaver_activity: known('does'),
    clea_pathway_plan_review_date: nobody('There is no record of a pathway plan.', 'day'),
    clea_care_leaver_personal_advisor: now('allocated', 'worker', { role: 'personal-adviser' }),
    clea_care_leaver_allocated_team: now('allocated', 'team'),
    clea_care_leaver_worker_id: now('allocated', 'worker', { role: 'social-worker' }),
  },
})
