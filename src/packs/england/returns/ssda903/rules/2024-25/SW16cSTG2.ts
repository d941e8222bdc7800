import { workerAsLastYear } from '../../concepts/social-worker-as-last-year.ts'

export const rSW16cSTG2 = workerAsLastYear('SW_REASON', {
  code: 'SW16cSTG2',
  title: 'Another reason for the social worker open at the end of last year',
  mend: 'Check the reason against last year’s return: it is why this social worker first took over.',
})
