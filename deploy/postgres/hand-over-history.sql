-- Hands history to a role of its own, so that the desk can add to it and read it, and nothing else: not even switch the triggers
-- off that refuse changes, as it could with tables that it owns. Run it as a superuser, in the desk's database, after
-- `npm run migrate`; a role that owns the database can drop what is in it, so that goes as well.
--
--   psql -v desk=claimdesk -v keeper=claimdesk_history -f deploy/postgres/hand-over-history.sql DATABASE
--
-- docs/history.md says what to do before the next migration.

ALTER TABLE claim_events OWNER TO :"keeper";
ALTER TABLE decisions OWNER TO :"keeper";
ALTER TABLE link_events OWNER TO :"keeper";
ALTER TABLE history_exports OWNER TO :"keeper";

-- Whoever can replace a trigger's function can do as with the trigger.
ALTER FUNCTION refuse_change() OWNER TO :"keeper";
ALTER FUNCTION chain_claim_event() OWNER TO :"keeper";
ALTER FUNCTION claim_event_hash(claim_events) OWNER TO :"keeper";
ALTER FUNCTION chain_decision() OWNER TO :"keeper";
ALTER FUNCTION decision_hash(decisions) OWNER TO :"keeper";
ALTER FUNCTION chain_link_event() OWNER TO :"keeper";
ALTER FUNCTION link_event_hash(link_events) OWNER TO :"keeper";
ALTER FUNCTION move_claim_events_heads() OWNER TO :"keeper";
ALTER FUNCTION move_decisions_heads() OWNER TO :"keeper";
ALTER FUNCTION move_link_events_heads() OWNER TO :"keeper";

GRANT SELECT, INSERT ON claim_events, decisions, link_events, history_exports TO :"desk";

-- Foreign keys to and from history are checked in the name of the other table's owner.
GRANT USAGE ON SCHEMA public TO :"keeper";

ALTER DATABASE :"DBNAME" OWNER TO :"keeper";
GRANT CONNECT, CREATE, TEMPORARY ON DATABASE :"DBNAME" TO :"desk";
GRANT USAGE, CREATE ON SCHEMA public TO :"desk";
