/**
 * Which life of which database this is: the cluster, its timeline, and the database in it. Ids of transactions mean nothing in
 * another one, and a backup that is restored goes on with ids that were given out before.
 */
export const DATABASE_LIFE = `(SELECT concat_ws('.', system_identifier, left(pg_walfile_name(pg_current_wal_lsn()), 8),
  (SELECT oid FROM pg_database WHERE datname = current_database())) FROM pg_control_system())`;
