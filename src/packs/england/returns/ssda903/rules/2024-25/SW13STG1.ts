import { socialWorkerReason } from '../../concepts/social-worker-reason.ts'

/** The first social worker told of need not have a reason: they may have begun before reasons were recorded. */
export const rSW13STG1 = socialWorkerReason({ SWEpisodes: ['SW_REASON', 'SW_DECOM', 'SW_DEC'] }, (child) => child.workers[0] ?? null)
