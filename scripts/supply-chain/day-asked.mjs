/** The day of `--on`, or today, as YYYY-MM-DD. */
export const dayAsked = () => {
  const at = process.argv.indexOf('--on');
  return at === -1 ? new Date().toISOString().slice(0, 10) : (process.argv[at + 1] ?? '');
};
