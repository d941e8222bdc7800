import type { Jurisdiction } from '../../../src/calendar/index.ts'

/** Limits somebody chose together, with one reason. Rules as `rule number unit`; units by their first letters. */
export interface Choice {
  readonly why: string
  readonly by: string
  /** Where they are a choice: what the law of a place gives a number for cannot be chosen there. */
  readonly where?: Jurisdiction
  readonly rules: readonly string[]
}

const team = 'Children’s leadership team', door = 'Front door and police, at their yearly meeting', care = 'Leadership team, with the young people’s council', health = 'Leadership team, with health and schools'

/** What the made-up authority chose where no law gives the number. A few are left open on purpose: nobody has chosen everything. */
export const choices: readonly Choice[] = [
  {
    why: 'Whoever rings is worried now. A day is what two people at the door can keep even in a hard week, and we looked at a year of contacts before saying so.', by: door,
    rules: ['contact/triage 1 wd', 'referral/tell-referrer 5 wd', 'agency-checks/put-together 1 wd', 'concern/danger-now 1 h', 'concern/tell-back 5 wd', 'consent/decide 1 wd', 'strategy/discussion 1 wd', 'strategy/review-actions 5 wd'],
  },
  {
    why: 'A child knows within days whether anybody means it. We would rather be late against a limit we chose than on time against none.', by: team,
    rules: ['allocation/named-again 1 wd', 'visit/in-need 20 wd', 'visit/written-up 2 wd', 'silence/nothing-written 28 d', 'supervision/each-month 1 m', 'in-need/review 6 w', 'enquiry/child-seen 24 h', 'protection/core-group 4 w'],
  },
  {
    why: 'Asked of families who waited: what was worse than a no was hearing nothing.', by: 'Early help board',
    rules: ['early-help/take-on 10 wd', 'early-help/start 5 wd', 'early-help/assessment 30 wd', 'early-help/review 6 w', 'sharing/challenge 1 wd', 'step/answer 1 wd', 'step/hand-over 10 wd'],
  },
  {
    why: 'What a child said cannot wait for an office to open. These are minutes and hours because the children we asked counted in those.', by: care,
    rules: ['disclosure/finish-writing 30 min', 'disclosure/goes-up 1 h', 'substances/goes-up 1 wd', 'missing/manager-decides 24 h', 'missing/tell-reviewing-officer 1 wd', 'missing/share-interview 1 wd', 'missing/plan-after-interview 5 wd', 'missing/police-check 24 h', 'missing/meet-while-missing 72 h', 'missing/meet-after-three 5 wd', 'placement/missing-plan 1 wd'],
  },
  {
    why: 'People disagree about children because they care about them. A day each way keeps it about the child.', by: 'Safeguarding partnership, its business group',
    rules: ['disagreement/worker-to-worker 1 wd', 'disagreement/managers 2 wd', 'disagreement/heads-of-service 5 wd', 'access/break-glass-review 2 wd'],
  },
  {
    why: 'A child in care should not have to ask twice. The young people’s council wanted ten days for seeing family, and we agreed.', by: care,
    rules: ['advocacy/offer 5 wd', 'family-time/agreed 10 wd', 'family-time/told 2 wd', 'care-plan/who-holds 5 wd', 'private-fostering/visit-asked 5 wd', 'homeless/explain-care 1 wd', 'homeless/decide 10 wd'],
  },
  {
    why: 'Older people who use the young move fast. We looked at four children’s stories, day by day, and asked where a meeting would have helped.', by: 'Exploitation board, with the police',
    rules: ['exploitation/screen 1 wd', 'exploitation/strategy-discussion 1 wd', 'exploitation/assess 10 wd', 'exploitation/meeting 10 wd', 'exploitation/meet-again 6 w', 'exploitation/reassess 3 m'],
  },
  {
    why: 'Parents who may lose their child are owed pace and clarity. Lawyers on both sides said these days are fair.', by: 'Head of service, with the lawyers',
    rules: ['pre-proceedings/legal-meeting 10 wd', 'pre-proceedings/letter 5 wd', 'pre-proceedings/first-meeting 10 wd'],
  },
  {
    why: 'Work that waits for one signature waits with the child. Managers asked for three days, and workers for five to put a thing right.', by: team,
    rules: ['approval/assessment 3 wd', 'approval/assessment-back 5 wd', 'approval/care-plan 3 wd', 'approval/care-plan-back 5 wd', 'allocation/take-on 2 wd'],
  },
  {
    where: 'england', by: team, why: 'Kept as it came, after a year of seeing whether we could.',
    rules: ['referral/read-history 1 wd', 'assessment/child-seen 5 wd', 'assessment/checkpoint 10 wd', 'assessment/share 5 wd', 'in-need/first-plan 10 wd', 'in-need/long-plan 6 m', 'early-help/too-long 6 m', 'step/look-again 12 w', 'summary/current 3 m', 'disability/communication 10 wd', 'disability/unmet-need 1 wd', 'protection/visit 10 wd', 'protection/midway 6 w', 'conference/decisions-sent 1 wd', 'placement/stability-meeting 5 wd', 'permanence/track 6 w', 'permanence/life-story 6 m', 'permanence/match 6 m', 'court/issue 5 wd'],
  },
  {
    where: 'isle-of-man', by: door, why: 'No number was found in our procedures. This is what a small team can promise, and keep on a bank holiday.',
    rules: ['referral/acknowledge 1 wd', 'concern/take-up 1 wd', 'contact/hand-over 1 wd', 'agency-checks/answer 3 wd', 'consent/allowed 2 h', 'early-help/tell-partners 2 wd', 'assessment/complete 45 wd', 'enquiry/start 24 h', 'strategy/action 10 wd', 'risk/review-by 16 w', 'missing/tell-people 2 h', 'missing/return-interview 72 h', 'missing/meet-again-while-missing 5 wd', 'missing/earlier-review 5 wd', 'missing/worry-about-home 1 wd'],
  },
  {
    where: 'isle-of-man', by: 'Children’s safeguarding board', why: 'Others across the water use these, and our own inspectors asked us to say a number. Looked at again in a year.',
    rules: ['emergency/police-protection-ends 72 h', 'conference/transfer 15 wd', 'conference/first-review 3 m', 'conference/review 6 m', 'protection/first-core-group 10 wd', 'pre-proceedings/midpoint 6 w', 'pre-proceedings/ends 16 w', 'pre-proceedings/viability 15 wd', 'court/twenty-six-weeks 26 w', 'legal-status/agreement 1 d', 'legal-status/ask-again 3 m', 'legal-status/taken-back 2 h', 'secure/without-court 72 h', 'secure/first-review 1 m', 'secure/review 3 m'],
  },
  {
    where: 'isle-of-man', by: care, why: 'Read aloud to the young people’s council, who asked for shorter on two of them and got it.',
    rules: ['care-review/officer-named 5 wd', 'care-review/decisions-sent 5 wd', 'care-review/record-sent 20 wd', 'care-review/midpoint 3 m', 'care-review/family-time 1 d', 'care-review/visitor 1 d', 'care-review/dispute 20 wd', 'care-plan/write 10 wd', 'care-plan/placement-plan 5 wd', 'care-plan/who-decides 5 wd', 'placement/tell-people 5 wd', 'placement/ending-notice 10 wd'],
  },
  {
    where: 'isle-of-man', by: health, why: 'What the clinic, the dentist and the schools said they can do for a child in care, asked one by one.',
    rules: ['health/initial-assessment 20 wd', 'health/plan 20 wd', 'health/review-under-five 6 m', 'health/review-from-five 12 m', 'health/dentist 12 m', 'school/plan-each-term 3 m', 'school/taught-at-home-look 3 m', 'school/full-time 20 wd', 'school/suspended-next-day 1 wd', 'exploitation/safety-plan 5 wd'],
  },
  {
    where: 'isle-of-man', by: team, why: 'Few children, and each of them known by name. There is no reason for this to take longer here than elsewhere.',
    rules: ['private-fostering/first-visit 7 wd', 'private-fostering/visit-first-year 6 w', 'private-fostering/visit-later-years 12 w', 'private-fostering/decide 35 wd', 'homeless/see-together 1 wd', 'homeless/director-decides 4 h', 'homeless/out-of-bed-and-breakfast 24 h', 'permanence/adoption-decided 2 m', 'permanence/adoption-visit 1 w', 'permanence/adoption-review-first 4 w', 'youth-justice/one-plan 10 wd'],
  },
]
