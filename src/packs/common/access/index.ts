import type { Pack } from '../../pack.ts'
import { addressKept } from './address-hidden.ts'
import { begun } from './begun.ts'
import { granted } from './granted.ts'
import { decisionKeptFromHome, interviewKeptFromHome } from './home-worry.ts'
import { barred } from './kept-from.ts'
import { adviceReaders } from './legal-advice.ts'
import { released } from './released.ts'
import { restricted } from './restricted.ts'
import { shared } from './shared.ts'

/** Every way in which a record changes who may see whom, besides who works with whom. */
export const reachRules: Pack['reachRules'] = [begun, shared, released, restricted, granted, adviceReaders, addressKept, barred, interviewKeptFromHome, decisionKeptFromHome]
