import { placementTypeRule } from '../../concepts/placement-type.ts'

export const r146 = placementTypeRule(['K3', 'Z11', 'Z12', 'Z13', 'Z14'], 'Write the code for where the child is placed; Z1 has become Z11 to Z14.')
