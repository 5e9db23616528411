import type { RequestListener, Server } from 'node:http';
import { onTestFinished } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.ts';

/** A server of a site whose connections can be cut. */
export interface CutServer {
  readonly address: string;
  /** The paths that were asked for and answered, oldest first. */
  readonly answered: string[];
  /** Answers so many requests more, then drops every connection; endless for a server that is well again. */
  readonly answerOnly: (requests: number) => void;
  readonly stop: () => Promise<void>;
}

/** Serves a folder until the test ends. */
export async function cutServer(folder: string, base = '/'): Promise<CutServer> {
  const { server, address } = await serveFolder(folder, base, 0);
  const [answer] = server.listeners('request') as [RequestListener];
  const answered: string[] = [];
  let left = Infinity;
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (left-- <= 0) {
      request.socket.destroy();
      return;
    }
    answered.push(request.url ?? '');
    answer(request, response);
  });
  onTestFinished(() => close(server));
  return {
    address,
    answered,
    answerOnly: (requests) => {
      left = requests;
    },
    stop: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  // Nobody may come in between the last connection’s end and the door’s closing.
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
