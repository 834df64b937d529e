/** Licences that anything may come with: they ask for no more than to be named. */
const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC', 'PostgreSQL', 'CC0-1.0'],
]);

/**
 * Whether an SPDX expression (SPDX 2.3, annex D) leaves a choice that may be taken: of `OR` one side, of `AND` both.
 * @param may says of one licence whether it may be taken
 */
export const isTakeable = (expression, may) => {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let isWellFormed = true;
  const one = () => {
    const token = tokens.shift();
    if (token !== '(') {
      isWellFormed &&= token !== undefined && !['AND', 'OR', 'WITH', ')'].includes(token);
      return isWellFormed && may(token);
    }
    const inner = any();
    isWellFormed &&= tokens.shift() === ')';
    return inner;
  };
  const every = () => {
    let result = one();
    while (tokens[0] === 'AND') {
      tokens.shift();
      const next = one();
      result = result && next;
    }
    return result;
  };
  const any = () => {
    let result = every();
    while (tokens[0] === 'OR') {
      tokens.shift();
      const next = every();
      result = result || next;
    }
    return result;
  };
  const result = any();
  return result && isWellFormed && tokens.length === 0;
};

/** What package.json says of its licence: an SPDX expression, or the object or list that npm took until 2014. */
export const licenceOf = ({ license, licenses }) => {
  const named = [license ?? licenses ?? []].flat().map((each) => (typeof each === 'string' ? each : each.type));
  return named.length === 0 ? null : named.length === 1 ? named[0] : `(${named.join(' OR ')})`;
};

const matches = (pattern, name) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name);

/**
 * What is wrong with the licences of packages, as sentences.
 * @param packages each with `name`, `version` and `licence`, an SPDX expression or null
 * @param today as YYYY-MM-DD; an exception counts until the end of its last day
 */
export const licenceProblems = (packages, exceptions, today) => {
  const used = new Set();
  const problems = packages.flatMap(({ name, version, licence }) => {
    if (licence === null) return [`${name}@${version} does not state its licence`];
    const may = (id) => {
      if (ALLOWED.has(id)) return true;
      const exception = exceptions.find(
        (each) => each.licence === id && each.packages.some((one) => matches(one, name)),
      );
      if (exception === undefined) return false;
      used.add(exception);
      return today <= exception.until;
    };
    return isTakeable(licence, may) ? [] : [`${name}@${version} comes under ${licence}, and no exception allows that`];
  });
  const idle = exceptions.filter((each) => !used.has(each));
  return [
    ...problems,
    ...idle.map((each) => `The exception for ${each.packages.join(', ')} (${each.licence}) is of no use`),
  ];
};

/** What is wrong with how exceptions are written down. */
export const exceptionProblems = (exceptions) =>
  exceptions
    .filter(({ why, until }) => !why || !/^\d{4}-\d{2}-\d{2}$/.test(until ?? ''))
    .map(
      (exception) => `An exception needs a reason and the last day on which it counts: ${JSON.stringify(exception)}`,
    );
