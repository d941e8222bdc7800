import { socialWorkerFollows } from '../../concepts/social-worker-change.ts'

export const rSW10STG2 = socialWorkerFollows(true)
