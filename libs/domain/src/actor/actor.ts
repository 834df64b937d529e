/** What an actor may do, weakest first; `admin` may do all that an editor may, and manages keys. */
export const ROLES = ['viewer', 'reviewer', 'editor', 'admin'] as const;

/** One of `ROLES`. */
export type Role = (typeof ROLES)[number];

/** Who acts: the holder of a key, somebody whom another system vouches for, or the system itself. There is always one. */
export interface Actor {
  readonly id: string;
  readonly kind: 'key' | 'person' | 'system';
  readonly name: string;
  readonly role: Role;
}

/** The machine as an actor: raises attention, records checks; its id is fixed so that history can name it. */
export const SYSTEM_ACTOR: Actor = {
  id: '00000000-0000-7000-8000-000000000001',
  kind: 'system',
  name: 'Claimdesk',
  role: 'viewer',
};

/** Whether a role includes the rights of another: admin ⊃ editor ⊃ reviewer ⊃ viewer. */
export const includesRole = (held: Role, needed: Role): boolean => ROLES.indexOf(held) >= ROLES.indexOf(needed);
