import { postcodeOfProvider } from '../../concepts/postcode-of-provider.ts'

/** From 2024-25 supported accommodation is K3. */
export const r221 = postcodeOfProvider('K1', 'K2', 'K3', 'R3', 'S1')
