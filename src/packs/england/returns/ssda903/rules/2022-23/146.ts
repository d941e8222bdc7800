import { placementTypeRule } from '../../concepts/placement-type.ts'

export const r146 = placementTypeRule(['H5', 'P2', 'Z1'], 'Write the code for where the child is placed.')
