import { socialWorkerReason } from '../../concepts/social-worker-reason.ts'
import { workersInOrder } from '../../concepts/social-workers.ts'

/** The first social worker told of need not have a reason: they may have begun before reasons were recorded. */
export const rSW13STG1 = socialWorkerReason({ SWEpisodes: ['SW_REASON', 'SW_DECOM', 'SW_DEC'] }, (child) => workersInOrder(child.swEpisodes)[0] ?? null)
