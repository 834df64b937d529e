import { EgressPolicy, EgressPolicyError } from './egress-policy';

describe('the egress policy', () => {
  it('opens public addresses on ports 80 and 443, and on those named', () => {
    const policy = new EgressPolicy({ ports: [8443] });
    for (const port of [80, 443, 8443]) expect(policy.refusal('93.184.215.14', port)).toBeNull();
    expect(policy.refusal('2606:2800:21f:cb07:6820:80da:af6b:8b2c', 443)).toBeNull();
    expect(policy.refusal('93.184.215.14', 22)).toBe('forbidden_port');
    expect(policy.refusal('127.0.0.1', 80)).toBe('forbidden_address');
  });

  it('makes exceptions for an address with its port, or a range with every port', () => {
    const policy = new EgressPolicy({ allow: ['127.0.0.1:8080', '[::1]:8080', '10.1.0.0/16', 'fd00::/8'] });
    expect(policy.refusal('127.0.0.1', 8080)).toBeNull();
    expect(policy.refusal('127.0.0.1', 80)).toBe('forbidden_address');
    expect(policy.refusal('127.0.0.2', 8080)).toBe('forbidden_address');
    expect(policy.refusal('::1', 8080)).toBeNull();
    expect(policy.refusal('0:0:0:0:0:0:0:1', 8080)).toBeNull();
    expect(policy.refusal('10.1.200.3', 22)).toBeNull();
    expect(policy.refusal('10.2.0.1', 80)).toBe('forbidden_address');
    expect(policy.refusal('fd12::1', 9200)).toBeNull();
  });

  it('does not extend an exception to the same address in another dress', () => {
    const policy = new EgressPolicy({ allow: ['127.0.0.1:8080', '10.0.0.0/8'] });
    expect(policy.refusal('::ffff:127.0.0.1', 8080)).toBe('forbidden_address');
    expect(policy.refusal('::ffff:10.0.0.1', 80)).toBe('forbidden_address');
  });

  it.each(['', 'localhost', 'fe80::1%eth0', '127.0.0.1.', '0x7f.1', 'nonsense'])(
    'refuses %j, which is no plain address',
    (address) => {
      expect(new EgressPolicy().refusal(address, 80)).toBe('forbidden_address');
    },
  );

  it.each([
    ['allow', '127.0.0.1'],
    ['allow', '127.0.0.1:0'],
    ['allow', '127.0.0.1:70000'],
    ['allow', '::1:8080'],
    ['allow', 'localhost:8080'],
    ['allow', '10.0.0.0/33'],
    ['allow', '10/8'],
    ['allow', '0xa.0.0.0/8'],
    ['dns', '1.1.1.1'],
    ['dns', 'dns.example:53'],
  ])('names the mistake in %s: %j', (option, entry) => {
    expect(() => new EgressPolicy({ [option]: [entry] })).toThrow(EgressPolicyError);
    expect(() => new EgressPolicy({ [option]: [entry] })).toThrow(`"${entry}"`);
  });

  it.each([0, -1, 65_536, 1.5, Number.NaN])('takes no port %s', (port) => {
    expect(() => new EgressPolicy({ ports: [port] })).toThrow(EgressPolicyError);
  });
});
