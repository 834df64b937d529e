/**
 * Query parameters that only say where a reader came from. The list is closed on purpose: a parameter that is merely
 * suspicious may choose the page, and two pages under one key would share each other's checks.
 */
const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'igsh',
  'igshid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'yclid',
  'ysclid',
  '_openstat',
  '_hsenc',
  '_hsmi',
  '__hstc',
  '__hssc',
  '__hsfp',
  'vero_id',
  'vero_conv',
  'oly_anon_id',
  'oly_enc_id',
  'wickedid',
  'rb_clickid',
  's_cid',
  'srsltid',
]);

/** True when the parameter name (as written in the query, not decoded) is known to do nothing but track. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('utm_') || TRACKING_PARAMETERS.has(lower);
}
