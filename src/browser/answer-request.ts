import { keptPath } from './kept-path.ts';
import type { Shelf } from './keep-files.ts';

/**
 * The answer to a request: a page as this edition has it, so that it finds everything it was made with; its other files
 * from the edition before too, since a page that was open during an update still asks for them; else what the server says,
 * and the page for missing pages where no server answers. Throws where nobody has an answer.
 */
export async function answerRequest(
  request: Request,
  scope: string,
  shelves: readonly Shelf[],
  fetch: (request: Request) => Promise<Response>,
): Promise<Response> {
  const path = keptPath(request.url, scope);
  const isPage = request.mode === 'navigate';
  for (const shelf of isPage ? shelves.slice(0, 1) : shelves) {
    if (path === undefined) break;
    const kept = await shelf.match(scope + path);
    if (kept) return kept;
    if (isPage && (await shelf.match(`${scope}${path}/index.html`))) {
      return Response.redirect(request.url.replace(/(?=[?#]|$)/, '/'), 301);
    }
  }
  try {
    return await fetch(request);
  } catch (error) {
    const missing = isPage ? await shelves[0]?.match(`${scope}404.html`) : undefined;
    if (!missing) throw error;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}
