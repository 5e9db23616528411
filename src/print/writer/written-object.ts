import { PDFObject } from 'pdf-lib';

/** An object that is finished, as its text: pdf-lib’s own take ten times as much memory, and a book has forty thousand. */
export class WrittenObject extends PDFObject {
  readonly #text: string;

  /** Takes the object as it is; later changes are not seen. */
  constructor(object: PDFObject) {
    super();
    this.#text = object.toString();
  }

  override clone(): WrittenObject {
    return new WrittenObject(this);
  }

  override toString(): string {
    return this.#text;
  }

  override sizeInBytes(): number {
    return this.#text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let index = 0; index < this.#text.length; index++) buffer[offset + index] = this.#text.charCodeAt(index);
    return this.#text.length;
  }
}
