import { createSocket } from 'node:dgram';

/** What a name server says about one name. */
export type NameAnswer =
  | { a?: readonly string[]; aaaa?: readonly string[] }
  | 'nxdomain'
  | 'servfail'
  | 'refused'
  /** The question goes unanswered. */
  | 'silence';

/** A name server on the loopback that does what its table says. */
export interface NameServer {
  /** `127.0.0.1:port` */
  address: string;
  /** Every question asked, as `name TYPE`. */
  questions: string[];
  close: () => Promise<void>;
}

const RCODE = { servfail: 2, nxdomain: 3, refused: 5 };
const TYPE: Readonly<Record<number, 'A' | 'AAAA'>> = { 1: 'A', 28: 'AAAA' };

/** Starts one; names that the table does not have do not exist. An answer may differ by how often it was asked for. */
export async function nameServer(
  table: Record<string, NameAnswer | ((asked: number, type: 'A' | 'AAAA') => NameAnswer)>,
): Promise<NameServer> {
  const questions: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, peer) => {
    const { name, end } = readName(query, 12);
    const type = TYPE[query.readUInt16BE(end)] ?? 'A';
    questions.push(`${name} ${type}`);
    const entry = table[name] ?? 'nxdomain';
    const asked = questions.filter((question) => question === `${name} ${type}`).length;
    const answer = typeof entry === 'function' ? entry(asked, type) : entry;
    if (answer !== 'silence') socket.send(reply(query, end + 4, answer, type), peer.port, peer.address);
  });
  await new Promise<void>((resolve) => {
    socket.bind(0, '127.0.0.1', resolve);
  });
  return {
    address: `127.0.0.1:${socket.address().port}`,
    questions,
    close: () =>
      new Promise((resolve) => {
        socket.close(resolve);
      }),
  };
}

function reply(query: Buffer, questionEnd: number, answer: Exclude<NameAnswer, 'silence'>, type: 'A' | 'AAAA'): Buffer {
  const addresses = typeof answer === 'string' ? [] : ((type === 'A' ? answer.a : answer.aaaa) ?? []);
  const header = Buffer.from(query.subarray(0, 12));
  header.writeUInt16BE(0x8180 | (typeof answer === 'string' ? RCODE[answer] : 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(addresses.length, 6);
  header.writeUInt16BE(0, 8);
  header.writeUInt16BE(0, 10);
  const records = addresses.map((address) => {
    const data = type === 'A' ? Buffer.from(address.split('.').map(Number)) : ipv6Bytes(address);
    const record = Buffer.alloc(12);
    record.writeUInt16BE(0xc00c, 0);
    record.writeUInt16BE(type === 'A' ? 1 : 28, 2);
    record.writeUInt16BE(1, 4);
    record.writeUInt32BE(0, 6);
    record.writeUInt16BE(data.length, 10);
    return Buffer.concat([record, data]);
  });
  return Buffer.concat([header, query.subarray(12, questionEnd), ...records]);
}

function readName(message: Buffer, start: number): { name: string; end: number } {
  const labels: string[] = [];
  let at = start;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length).toLowerCase());
    at += length + 1;
  }
  return { name: labels.join('.'), end: at + 1 };
}

function ipv6Bytes(address: string): Buffer {
  const groups = new URL(`http://[${address}]/`).hostname.slice(1, -1).split('::');
  const [head = [], tail = []] = groups.map((part) => part.split(':').filter((group) => group !== ''));
  const middle = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  const bytes = Buffer.alloc(16);
  [...head, ...middle, ...tail].forEach((group, index) => bytes.writeUInt16BE(Number.parseInt(group, 16), index * 2));
  return bytes;
}
