import { linkKey } from '@app/domain';
import { Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem, pointerTo } from '../http/problem/http-problem';

/** The part of the path that is a host, as links have it: lower-cased, IDN as punycode. */
export const HostParam = (): ParameterDecorator => Param('host', new HostPipe());

class HostPipe implements PipeTransform<string, string> {
  transform(text: string): string {
    const { key, host } = linkKey(`http://${text}/`);
    // A port, a path or a user would be more than a host.
    if (host !== null && key === `http://${host}/`) return host;
    throw new HttpProblem('invalid_parameters', 'The address names no host.', [
      { in: 'path', pointer: pointerTo('host'), detail: 'must be a host name or an IP address, IPv6 in brackets' },
    ]);
  }
}
