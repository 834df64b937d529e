const GRAVE = ['high', 'critical'];

/**
 * The high and critical advisories in what `npm audit --json` prints (audit report version 2), each once; null when that is
 * no report, as where the registry cannot be asked.
 */
export const advisoriesIn = (output) => {
  let vulnerabilities;
  try {
    ({ vulnerabilities } = JSON.parse(output));
  } catch {
    return null;
  }
  if (vulnerabilities === undefined) return null;
  const found = Object.values(vulnerabilities)
    // A text names another package of the report, whose advisory it is.
    .flatMap(({ via }) => via.filter((each) => typeof each === 'object'))
    .filter(({ severity }) => GRAVE.includes(severity));
  return [...new Map(found.map((each) => [each.url, each])).values()];
};

/** What is wrong, as sentences. @param today as YYYY-MM-DD; an exception counts until the end of its last day */
export const auditProblems = (advisories, exceptions, today) => {
  const excused = ({ url }) => exceptions.some(({ advisory, until }) => url.endsWith(`/${advisory}`) && today <= until);
  const idle = exceptions.filter(({ advisory }) => !advisories.some(({ url }) => url.endsWith(`/${advisory}`)));
  return [
    ...advisories
      .filter((each) => !excused(each))
      .map(({ name, severity, title, url }) => `${name} (${severity}): ${title}, ${url}`),
    ...idle.map(({ advisory }) => `The exception for ${advisory} is of no use`),
  ];
};
