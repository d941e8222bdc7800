import { temporaryPlacements } from '../../codes.ts'
import { noProvider } from '../../concepts/no-provider.ts'

export const r526 = noProvider(new Set([...temporaryPlacements, 'Z1']))
