import { socialWorkerId } from '../../concepts/social-worker-id.ts'

export const rSW02STG1 = socialWorkerId(/^(SW|XX)../)
