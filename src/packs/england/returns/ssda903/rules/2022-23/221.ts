import { postcodeOfProvider } from '../../concepts/postcode-of-provider.ts'

export const r221 = postcodeOfProvider('K1', 'K2', 'R3', 'S1')
