import type { LookingStandards, UsualHours } from '../looking.ts'

/** Early to late, so that an evening visit written up at home is no alarm. */
const office: UsualHours = { from: '06:30', to: '22:00', weekends: true }

/** Tarrowmouth’s own choice; no rule gives numbers. Homes, on-call managers and the emergency duty team work at any hour. */
export const looking: LookingStandards = {
  many: { people: 15, seconds: 60 },
  onlyByRank: 5,
  readsAcross: ['inspector', 'quality-assurance', 'access-reviewer', 'principal-social-worker', 'return-interviewer'],
  hours: Object.fromEntries([
    'social-worker', 'team-manager', 'family-support-worker', 'personal-adviser', 'front-door-worker', 'reviewing-officer', 'conference-chair',
    'designated-officer', 'return-interviewer', 'principal-social-worker', 'inspector', 'quality-assurance', 'access-reviewer', 'foster-carer',
    'school-partner', 'health-partner', 'advocate',
  ].map((role) => [role, office])),
}
