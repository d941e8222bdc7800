import { postcodeOfProvider } from '../../concepts/postcode-of-provider.ts'

/** In 2023-24 supported accommodation (H5) was compared too. */
export const r221 = postcodeOfProvider('H5', 'K1', 'K2', 'R3', 'S1')
