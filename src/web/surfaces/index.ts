import type { Page } from '../contract.ts'
import { pages as door } from './door/index.ts'

/** Every page there is. A surface's own list is in its folder. */
export const pages: readonly Page<unknown>[] = [...door]
