import type { Database } from './database.js';

/** The tables of the service. */
const tables = ['observations', 'activities'] as const;

/** One of them. */
export type Table = (typeof tables)[number];

/** Makes the tables where they are not there yet. */
export async function createTables(database: Database): Promise<void> {
  await database.query(REFUSE_CHANGE);
  for (const table of tables) for (const statement of statementsFor(table)) await database.query(statement);
}

/** A database in which nobody corrects history: a correction is a row of its own, which names what it corrects. */
const REFUSE_CHANGE = `
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed nor deleted', tg_table_name
    using errcode = 'restrict_violation', hint = 'put in a row that names in supersedes what it corrects';
end $$`;

function statementsFor(table: Table): readonly string[] {
  return [
    `create table if not exists ${table} (
       place bigint generated always as identity primary key,
       id text not null unique,
       frameworks text[] not null,
       supersedes text references ${table} (id),
       recorded_at timestamptz not null,
       body json not null
     )`,
    `create index if not exists ${table}_recorded_at on ${table} (recorded_at)`,
    `create or replace trigger ${table}_only_grow before update or delete or truncate on ${table}
       for each statement execute function refuse_change()`,
  ];
}
