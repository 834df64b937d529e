/** Prints what is wrong, if anything is, and has the process end accordingly. */
export const report = (what, problems, hint) => {
  if (problems.length === 0) {
    process.stdout.write(`All is well with the ${what}.\n`);
    return;
  }
  process.stderr.write(
    `Something is wrong with the ${what}:\n${problems.map((line) => `  ${line}\n`).join('')}${hint}\n`,
  );
  process.exitCode = 1;
};
