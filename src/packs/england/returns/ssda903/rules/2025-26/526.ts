import { temporaryPlacements } from '../../codes.ts'
import { noProvider } from '../../concepts/no-provider.ts'

export const r526 = noProvider(new Set([...temporaryPlacements, 'Z11', 'Z12', 'Z13', 'Z14']))
