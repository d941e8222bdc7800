import { socialWorkerReason } from '../../concepts/social-worker-reason.ts'

/** In its first year the return asked for a reason of each. */
export const rSW13STG1 = socialWorkerReason({ SWEpisodes: ['SW_REASON'] }, () => null)
