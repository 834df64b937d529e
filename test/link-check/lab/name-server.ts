import { createSocket } from 'node:dgram';

/** What a name server says about one name. */
export type NameAnswer =
  | {
      /** The names that lead to the one with the addresses, one after the other (RFC 1034, section 3.6.2). */
      cname?: readonly string[];
      a?: readonly string[];
      aaaa?: readonly string[];
    }
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
  const aliases = typeof answer === 'string' ? [] : (answer.cname ?? []).map(nameBytes);
  const header = Buffer.from(query.subarray(0, 12));
  header.writeUInt16BE(0x8180 | (typeof answer === 'string' ? RCODE[answer] : 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(aliases.length + addresses.length, 6);
  header.writeUInt16BE(0, 8);
  header.writeUInt16BE(0, 10);
  // 0xc00c points to the name of the question.
  const names = [Buffer.from([0xc0, 0x0c]), ...aliases];
  const chain = aliases.map((alias, index) => record(names[index] ?? alias, 5, alias));
  const found = addresses.map((address) =>
    record(
      names.at(-1) ?? Buffer.alloc(0),
      type === 'A' ? 1 : 28,
      type === 'A' ? Buffer.from(address.split('.').map(Number)) : ipv6Bytes(address),
    ),
  );
  return Buffer.concat([header, query.subarray(12, questionEnd), ...chain, ...found]);
}

/** RFC 1035, section 4.1.3, of class IN and to be kept for no time. */
function record(name: Buffer, type: number, data: Buffer): Buffer {
  const fixed = Buffer.alloc(10);
  fixed.writeUInt16BE(type, 0);
  fixed.writeUInt16BE(1, 2);
  fixed.writeUInt16BE(data.length, 8);
  return Buffer.concat([name, fixed, data]);
}

function nameBytes(name: string): Buffer {
  const labels = name.split('.').map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)]));
  return Buffer.concat([...labels, Buffer.alloc(1)]);
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
