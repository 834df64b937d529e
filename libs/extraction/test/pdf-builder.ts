import { deflateSync } from 'node:zlib';

interface PlacedWords {
  text: string;
  x: number;
  y: number;
  size: number;
}

interface PlacedLink {
  rect: [number, number, number, number];
  url: string;
}

/** Writes small PDFs by hand (PDF 1.4), with text at given places and link annotations over it. */
export class PdfBuilder {
  private readonly pages: { words: PlacedWords[]; links: PlacedLink[] }[] = [];

  page(): this {
    this.pages.push({ words: [], links: [] });
    return this;
  }

  /** Text with its baseline starting at x, y, in points from the lower left corner. */
  write(text: string, x: number, y: number, size = 11): this {
    this.pages.at(-1)?.words.push({ text, x, y, size });
    return this;
  }

  link(url: string, rect: [number, number, number, number]): this {
    this.pages.at(-1)?.links.push({ rect, url });
    return this;
  }

  build(): Uint8Array {
    const objects: (string | Buffer)[] = ['<</Type/Catalog/Pages 2 0 R>>', ''];
    const kids: number[] = [];
    const font = objects.push('<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>');
    for (const { words, links } of this.pages) {
      const content = objects.push(stream(words.map(drawn).join('\n')));
      const annotations = links.map(({ rect, url }) =>
        objects.push(`<</Type/Annot/Subtype/Link/Rect[${rect.join(' ')}]/A<</S/URI/URI(${url})>>>>`),
      );
      kids.push(
        objects.push(
          `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${content} 0 R` +
            `/Resources<</Font<</F ${font} 0 R>>>>/Annots[${annotations.map((id) => `${id} 0 R`).join(' ')}]>>`,
        ),
      );
    }
    objects[1] = `<</Type/Pages/Kids[${kids.map((id) => `${id} 0 R`).join(' ')}]/Count ${kids.length}>>`;
    return assemble(objects);
  }
}

/** A PDF of a few kilobytes whose page unpacks to as many mebibytes as asked. */
export function pdfBomb(mebibytes: number): Uint8Array {
  return assemble([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>>>',
    stream(Buffer.alloc(mebibytes * 1024 * 1024, ' ')),
  ]);
}

function drawn({ text, x, y, size }: PlacedWords): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

function stream(content: string | Buffer): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode>>stream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

function assemble(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object;
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj`), body, Buffer.from('endobj\n')]);
    offsets.push(length);
    parts.push(whole);
    length += whole.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}
