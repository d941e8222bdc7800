import { placementTypeRule } from '../../concepts/placement-type.ts'

export const r146 = placementTypeRule(['K3', 'Z1'], 'Write the code for where the child is placed; supported accommodation (H5 before) is K3, and P2 is no longer used.')
