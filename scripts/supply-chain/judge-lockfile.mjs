/** One version of Semantic Versioning 2.0.0, and no range of them. */
const EXACT = /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/;

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Overrides nest; `$name` stands for the version of a direct dependency. */
const overridesOf = (overrides, path = 'overrides') =>
  Object.entries(overrides ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path} ${name}`, value]] : overridesOf(value, `${path} ${name}`),
  );

/** What is wrong with the lock, as sentences. */
export const lockfileProblems = (manifest, lock) => {
  const direct = KINDS.flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}).map(([name, version]) => [name, version]),
  );
  const ranges = [
    ...direct,
    ...overridesOf(manifest.overrides).filter(([, version]) => !version.startsWith('$')),
  ].filter(([, version]) => !EXACT.test(version));
  const others = direct.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version);
  const entries = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && !entry.link);
  return [
    ...(lock.lockfileVersion === 3 ? [] : [`The lock is of version ${lock.lockfileVersion} and not 3`]),
    ...ranges.map(([name, version]) => `${name} may be any of ${version} and not one version`),
    ...others.map(([name, version]) => `${name} is to be ${version}, and the lock has another or none`),
    ...entries
      .filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
      .map(([path]) => `${path} has no SHA-512 checksum`),
    ...entries
      .filter(([, entry]) => 'resolved' in entry)
      .map(([path, { resolved }]) => `${path} names the place that it comes from: ${resolved}`),
  ];
};
