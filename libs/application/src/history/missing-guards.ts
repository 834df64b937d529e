import { type ReadRows } from '@app/database';
import { type HistoryFinding } from './history-finding';

/** What keeps each table of history from being changed. */
const GUARDS: Readonly<Record<string, readonly string[]>> = {
  claim_events: ['claim_events_append_only', 'claim_events_chain', 'claim_events_heads'],
  decisions: ['decisions_append_only', 'decisions_chain', 'decisions_heads'],
  link_events: ['link_events_append_only', 'link_events_chain', 'link_events_heads'],
  history_exports: ['history_exports_append_only'],
};

/** Tables that verification reads, and has to be shown whole. */
const READ: readonly string[] = [...Object.keys(GUARDS), 'claims', 'history_heads'];

/** Triggers of history that are gone or switched off, and tables that show some of their rows alone. */
export const missingGuards = async (rows: ReadRows): Promise<readonly HistoryFinding[]> => {
  const on = await rows<{ table: string; trigger: string }>(
    `SELECT relname AS table, tgname AS trigger FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
     WHERE tgenabled IN ('O', 'A') AND relname = ANY ($1) AND pg_table_is_visible(pg_class.oid)`,
    [Object.keys(GUARDS)],
  );
  const plain = await rows<{ table: string }>(
    `SELECT relname AS table FROM pg_class
     WHERE relname = ANY ($1) AND pg_table_is_visible(oid) AND relkind = 'r' AND NOT relrowsecurity`,
    [READ],
  );
  const names = new Set(on.map(({ table, trigger }) => `${table} ${trigger}`));
  const off = Object.entries(GUARDS).flatMap(([table, triggers]) =>
    triggers
      .filter((trigger) => !names.has(`${table} ${trigger}`))
      .map((trigger) => finding(table, `The trigger ${trigger} is gone or switched off.`)),
  );
  const whole = new Set(plain.map(({ table }) => table));
  const masked = READ.filter((table) => !whole.has(table)).map((table) =>
    finding(table, `${table} is no plain table, or shows some of its rows alone.`),
  );
  return [...off, ...masked];
};

const finding = (table: string, detail: string): HistoryFinding => ({
  of: 'guard',
  subject: table,
  position: null,
  fault: 'off',
  detail,
});
