// Each page's words against those that the command `text` prints.
import { execFileSync } from "node:child_process";

const printed = new Map();

/// The lines of `text` for a guide: the words, and the mark before them.
function lines(program, tag, exam) {
  const key = `${tag} ${exam}`;
  if (!printed.has(key)) {
    const command = ["text", "--language", tag, ...(exam ? ["--exam", exam] : [])];
    const text = execFileSync(program, command, { encoding: "utf8", maxBuffer: 1 << 26 });
    const split = text.split("\n").map((line) => /^(# |- )?(.*)$/su.exec(line));
    printed.set(key, split.map(([, mark, words]) => ({ mark: mark ?? "", words })));
  }
  return printed.get(key);
}

/// What of a page is not in `text`, or in another order. `blocks` are the elements with `data-block`.
export function faults(program, tag, exam, blocks) {
  const text = lines(program, tag, exam);
  const same = (block) => (line, at) =>
    line.words === block.words ||
    (block.isPicture && `${line.words}. ${text[at + 1]?.words}` === block.words);
  const found = [];
  let place = 0;
  for (const block of blocks) {
    const anywhere = text.findIndex(same(block));
    const onward = text.findIndex((line, at) => at >= place && same(block)(line, at));
    if (anywhere < 0) {
      found.push(`${block.id}: "${block.words}" is not in text`);
      continue;
    }
    // The headings of exams and the pictures of the glossary are at the end of `text`; a clinic has the
    // languages in an order of its own.
    const is_moved = block.name === "H1" || block.inGlossary || block.id.startsWith("language-");
    if (onward < 0 && !is_moved) found.push(`${block.id}: "${block.words}" stands too late`);
    if (onward >= 0 && !is_moved) place = onward + 1;
    const is_heading = /^H[1-3]$/.test(block.name);
    // In some languages the heading of an exam has the words of the answer that chooses it.
    const heading = text.find((line, at) => line.mark === "# " && same(block)(line, at));
    const { mark } = (block.name === "H1" && heading) || text[onward < 0 ? anywhere : onward];
    if (is_heading !== (mark === "# ")) found.push(`${block.id}: heading or not, unlike text`);
    if (mark === "- " && !block.inList && block.name !== "A") {
      found.push(`${block.id}: in no list, unlike text`);
    }
  }
  return found;
}
