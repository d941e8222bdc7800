import { workerAsLastYear } from '../../concepts/social-worker-as-last-year.ts'

export const rSW16aSTG2 = workerAsLastYear('SW_ID', {
  code: 'SW16aSTG2',
  title: 'Another social worker than the one open at the end of last year',
  mend: 'Check the social worker’s number against last year’s return. If they changed, end the one before and add the new one.',
})
