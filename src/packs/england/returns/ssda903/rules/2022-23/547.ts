import { asksTheRest } from '../../concepts/health-answers.ts'

export const r547 = asksTheRest('HEALTH_CHECK', {
  code: '547',
  title: 'Health checks are answered for, but not all about health',
  mend: 'Answer also for immunisations, teeth, the health assessment and substance misuse.',
})
