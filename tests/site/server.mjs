// A plain file server, as a clinic may have one.
import http from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";

const TYPES = {
  ".html": "text/html",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ttf": "font/ttf",
  ".wav": "audio/wav",
  ".txt": "text/plain; charset=utf-8",
};

/// Serves a folder on a free port; gives the address.
export async function serve(root) {
  const server = http.createServer(async (request, response) => {
    let path = join(root, decodeURIComponent(new URL(request.url, "http://site").pathname));
    try {
      if ((await stat(path)).isDirectory()) path = join(path, "index.html");
      const bytes = await readFile(path);
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
