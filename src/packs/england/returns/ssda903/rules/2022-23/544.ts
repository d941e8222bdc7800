import { asksTheRest } from '../../concepts/health-answers.ts'

export const r544 = asksTheRest('CONVICTED', {
  code: '544',
  title: 'Convictions are answered for, but not all about health',
  mend: 'Answer also for immunisations, teeth, the health assessment and substance misuse.',
})
