import { JSDOM } from 'jsdom';

/** A file as XML; throws where it is not well-formed. */
export function parseXml(
  text: string,
  type: 'application/xml' | 'application/xhtml+xml' = 'application/xml',
): Document {
  return new JSDOM(text, { contentType: type }).window.document;
}
