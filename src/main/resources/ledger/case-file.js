'use strict';
/* Computes every seal of this document again, in the reader's browser, without any network. */
(() => {
  const rotate = (x, n) => n % 32 === 0 ? x : (x << (n % 32)) | (x >>> (32 - (n % 32)));

  const sm3 = (bytes) => {
    const length = bytes.length;
    const padded = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
    padded.set(bytes);
    padded[length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(length / 0x20000000));
    view.setUint32(padded.length - 4, (length << 3) >>> 0);
    const v = [0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600,
      0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e];
    const w = new Array(68);
    for (let block = 0; block < padded.length; block += 64) {
      for (let j = 0; j < 16; j++) w[j] = view.getInt32(block + 4 * j);
      for (let j = 16; j < 68; j++) {
        const x = w[j - 16] ^ w[j - 9] ^ rotate(w[j - 3], 15);
        w[j] = x ^ rotate(x, 15) ^ rotate(x, 23) ^ rotate(w[j - 13], 7) ^ w[j - 6];
      }
      let [a, b, c, d, e, f, g, h] = v;
      for (let j = 0; j < 64; j++) {
        const t = j < 16 ? 0x79cc4519 : 0x7a879d8a;
        const ss1 = rotate((rotate(a, 12) + e + rotate(t, j)) | 0, 7);
        const ss2 = ss1 ^ rotate(a, 12);
        const ff = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
        const gg = j < 16 ? e ^ f ^ g : (e & f) | (~e & g);
        const tt1 = (ff + d + ss2 + (w[j] ^ w[j + 4])) | 0;
        const tt2 = (gg + h + ss1 + w[j]) | 0;
        d = c; c = rotate(b, 9); b = a; a = tt1;
        h = g; g = rotate(f, 19); f = e; e = tt2 ^ rotate(tt2, 9) ^ rotate(tt2, 17);
      }
      [a, b, c, d, e, f, g, h].forEach((x, i) => { v[i] ^= x; });
    }
    const sealed = new Uint8Array(32);
    v.forEach((x, i) => new DataView(sealed.buffer).setInt32(4 * i, x));
    return sealed;
  };

  const hex = (bytes) => Array.from(bytes, (it) => it.toString(16).padStart(2, '0')).join('');
  const bytesOf = (digits) => Uint8Array.from(digits.match(/../g), (it) => parseInt(it, 16));
  const utf8 = (text) => new TextEncoder().encode(text);
  const join = (...parts) => Uint8Array.from([].concat(...parts.map((it) => Array.from(it))));
  const sealOf = (text) => hex(sm3(utf8(text)));

  const canonical = (content) => Array.isArray(content)
    ? '[' + content.map(canonical).join(',') + ']'
    : content !== null && typeof content === 'object'
      ? '{' + Object.keys(content).sort()
        .map((name) => JSON.stringify(name) + ':' + canonical(content[name])).join(',') + '}'
      : JSON.stringify(content);

  const unsealed = (it) => {
    const rest = Object.assign({}, it);
    delete rest.seal;
    return canonical(rest);
  };

  const climb = (leaf, path) => hex(path.reduce(
    (seal, step) => step[0] === 'L'
      ? sm3(join([1], bytesOf(step.slice(1)), seal))
      : sm3(join([1], seal, bytesOf(step.slice(1)))),
    sm3(join([0], utf8(canonical(leaf))))));

  const clean = (text) => text.replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');

  const local = (at) => new Date(Date.parse(at) + 8 * 3600000).toISOString()
    .slice(0, 19).replace('T', ' ');

  const verdict = document.getElementById('verdict');
  const label = verdict.dataset;

  const factsOf = (entry) => Object.keys(entry.facts).sort()
    .map((name) => name + ': ' + entry.facts[name]);

  const summary = (entry) => [[entry.seq, local(entry.at), entry.by, entry.what].join(' \u00b7 ')]
    .concat(factsOf(entry).filter((it) => !/: [0-9a-f]{64}$/.test(it))).join('\n');

  /** What is told, and beside it what the entry under seal says of it. */
  const shownOf = (passage, entry) => {
    const proved = entry !== undefined && Object.values(entry.facts).includes(sealOf(passage.salt + passage.text));
    return [passage.heading, label.heading, passage.text, proved ? label.proved : label.told,
      entry ? label.sealed : label.unsealed, entry ? summary(entry) : ''];
  };

  const shown = (file) => {
    const texts = [file.title, label.heading, file.subject].concat(file.takenBy || []);
    file.passages.forEach((it) => texts.push(
      ...shownOf(it, file.entries.find((other) => other.seq === it.seq))));
    file.entries.forEach((it) => texts.push(String(it.seq), local(it.at), it.by, it.what,
      factsOf(it).join('\n'), it.seal));
    if (file.anchor) {
      texts.push(String(file.anchor.block.no), local(file.anchor.block.at), file.anchor.block.seal);
    }
    return texts.map(clean);
  };

  /** The first thing that is wrong: 0 nothing, a positive number an entry, -1 the chain, -2 the words. */
  const firstFlaw = (file, visible) => {
    const before = file.before || { seq: 0, seal: '0'.repeat(64) };
    let previous = before.seal;
    for (const [place, it] of file.entries.entries()) {
      if (it.subject !== file.subject || it.seq !== before.seq + place + 1 || it.previous !== previous
        || sealOf(unsealed(it)) !== it.seal) {
        return before.seq + place + 1;
      }
      previous = it.seal;
    }
    if (file.anchor) {
      const sealed = file.entries[file.anchor.seq - before.seq - 1];
      const block = file.anchor.block;
      if (!sealed || sealOf(unsealed(block)) !== block.seal || block.root !== climb(
        { seal: sealed.seal, seq: sealed.seq, subject: sealed.subject }, file.anchor.path)) {
        return -1;
      }
    }
    const wanted = shown(file);
    return wanted.length === visible.length && wanted.every((it, i) => it === visible[i]) ? 0 : -2;
  };

  let flaw;
  try {
    flaw = firstFlaw(JSON.parse(document.getElementById('case').textContent),
      Array.from(document.querySelectorAll('[data-shown]'), (it) => it.textContent));
  } catch (broken) {
    flaw = -1;
  }
  verdict.className = flaw === 0 ? 'valid' : 'broken';
  verdict.textContent = flaw === 0 ? label.valid
    : flaw > 0 ? label.entry.replace('#', String(flaw))
      : flaw === -1 ? label.chain : label.words;
})();
