import { sql } from 'kysely'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { factsOfRecords } from '../ledger/load.ts'
import { expungeOrderKind, holdsIn, legalHoldKind, ordersIn, type ExpungeOrder, type LegalHold } from './order.ts'

/** Records of a kind, within the reach of the connection. They are few: orders and holds. */
const recordsOf = async (db: Db, kind: string): Promise<readonly string[]> =>
  (await sql<{ record: string }>`select distinct record from fact where kind = ${kind}`.execute(db)).rows.map((r) => r.record)

/** Every expunge order within reach, newest first. */
export const allOrders = async (db: Db, pack: Pack): Promise<readonly ExpungeOrder[]> => ordersIn(await factsOfRecords(db, pack, await recordsOf(db, expungeOrderKind)))
/** Every legal hold within reach, newest first; lifted ones too. */
export const allHolds = async (db: Db, pack: Pack): Promise<readonly LegalHold[]> => holdsIn(await factsOfRecords(db, pack, await recordsOf(db, legalHoldKind)))
