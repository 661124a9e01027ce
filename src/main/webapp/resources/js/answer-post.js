/*
 * What the answering page keeps on the telephone, and how answers leave it. ES5.
 * Finished answers wait here, with their photos, until the house has taken them; the same sending goes again and again and counts once.
 *
 * BihuanPost(asked, tell) answers {draft, files, send, go}; tell(state, detail) hears KEPT, GOING, SLOW, TAKEN, REFUSED.
 */
(function (world) {
  'use strict';

  var PATIENCE = 60000;
  var LONGEST = 1600;
  var LARGEST = 20 * 1000 * 1000;
  var WAITS = [5, 10, 20, 40, 60, 120];

  function each(list, visit) {
    Array.prototype.forEach.call(list || [], visit);
  }

  /** Signs nobody guesses: 32 of 24 random bytes. */
  function chance() {
    var signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    var bytes = new Uint8Array(32);
    world.crypto.getRandomValues(bytes);
    return Array.prototype.map.call(bytes, function (it) { return signs.charAt(it & 63); }).join('');
  }

  // ---- The telephone's own store; in a window that has none, what lives as long as the window ----------------

  function Store(prefix) {
    this.prefix = prefix;
    this.memory = {};
    try {
      this.local = world.localStorage;
      this.local.setItem('bihuan.try', '1');
      this.local.removeItem('bihuan.try');
    } catch (none) {
      this.local = null;
    }
  }

  Store.prototype = {
    read: function (name) {
      try {
        return JSON.parse(this.local && this.local.getItem(this.prefix + name) || this.memory[name] || 'null');
      } catch (broken) {
        return null;
      }
    },

    write: function (name, value) {
      var text = JSON.stringify(value);
      try {
        this.local.setItem(this.prefix + name, text);
        delete this.memory[name];
      } catch (full) {
        this.memory[name] = text;
      }
    },

    drop: function (name) {
      delete this.memory[name];
      if (this.local) {
        this.local.removeItem(this.prefix + name);
      }
    }
  };

  /** Photos and files that have not left yet, by name. Every call answers by then(value); what cannot be kept lives in the window. */
  function Shelf() {
    this.memory = {};
    this.base = null;
    this.waiting = [];
    var self = this;
    var opened = function (base) {
      self.base = base;
      each(self.waiting.splice(0), function (it) { it(); });
    };
    try {
      var asking = world.indexedDB.open('bihuan.answers', 1);
      asking.onupgradeneeded = function () { asking.result.createObjectStore('files'); };
      asking.onsuccess = function () { opened(asking.result); };
      asking.onerror = function () { opened(false); };
    } catch (none) {
      opened(false);
    }
  }

  Shelf.prototype = {
    run: function (mode, work, then) {
      var self = this;
      var go = function () {
        if (!self.base) {
          then(null);
          return;
        }
        try {
          var request = work(self.base.transaction('files', mode).objectStore('files'));
          request.onsuccess = function () { then(request.result); };
          request.onerror = function () { then(null); };
        } catch (broken) {
          then(null);
        }
      };
      if (this.base === null) {
        this.waiting.push(go);
      } else {
        go();
      }
    },

    keep: function (name, blob) {
      this.memory[name] = blob;
      this.run('readwrite', function (it) { return it.put(blob, name); }, function () {});
    },

    find: function (name, then) {
      var own = this.memory[name];
      if (own) {
        then(own);
      } else {
        this.run('readonly', function (it) { return it.get(name); }, then);
      }
    },

    drop: function (name) {
      delete this.memory[name];
      this.run('readwrite', function (it) { return it['delete'](name); }, function () {});
    }
  };

  // ---- A photo is made smaller where the browser turns it the right way up ------------------------------------

  function smaller(file, then) {
    var turns = world.CSS && world.CSS.supports && world.CSS.supports('image-orientation', 'from-image');
    if (!/^image\/(jpeg|png|webp)$/.test(file.type) || !turns || file.size < 300000) {
      then(file);
      return;
    }
    var address = world.URL.createObjectURL(file);
    var picture = new world.Image();
    picture.onload = function () {
      var scale = Math.min(1, LONGEST / Math.max(picture.naturalWidth, picture.naturalHeight));
      var canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.naturalWidth * scale);
      canvas.height = Math.round(picture.naturalHeight * scale);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      world.URL.revokeObjectURL(address);
      canvas.toBlob(function (blob) { then(blob && blob.size < file.size ? blob : file); }, 'image/jpeg', 0.82);
    };
    picture.onerror = function () {
      world.URL.revokeObjectURL(address);
      then(file);
    };
    picture.src = address;
  }

  // ---- The house ------------------------------------------------------------------------------------------

  /** done(status, answer, seconds to wait); status 0 where nobody of this house answered. */
  function call(asked, method, address, type, body, headers, done) {
    var it = new XMLHttpRequest();
    var patience = null;
    var watch = function () {
      clearTimeout(patience);
      patience = setTimeout(function () { it.abort(); }, PATIENCE);
    };
    it.open(method, address);
    it.setRequestHeader('Accept', 'application/json');
    it.setRequestHeader('Accept-Language', document.documentElement.lang);
    if (type) {
      it.setRequestHeader('Content-Type', type);
    }
    if (asked.key) {
      it.setRequestHeader('X-Bihuan-Token', asked.key);
    }
    Object.keys(headers).forEach(function (name) { it.setRequestHeader(name, headers[name]); });
    it.upload.onprogress = watch;
    it.onprogress = watch;
    it.onloadend = function () {
      var answer = {};
      clearTimeout(patience);
      try {
        answer = JSON.parse(it.responseText) || {};
      } catch (other) {
        answer = {};
      }
      var isOurs = it.status && it.getResponseHeader('X-Bihuan') !== null;
      done(isOurs ? it.status : 0, answer, Number(isOurs && it.getResponseHeader('Retry-After')) || 0);
    };
    watch();
    it.send(body);
  }

  function replaced(value, from, to) {
    if (value === from) {
      return to;
    }
    if (value instanceof Array) {
      return value.map(function (it) { return replaced(it, from, to); });
    }
    if (value && typeof value === 'object') {
      var next = {};
      Object.keys(value).forEach(function (name) { next[name] = replaced(value[name], from, to); });
      return next;
    }
    return value;
  }

  function holds(value, text) {
    return value === text || Boolean(value) && typeof value === 'object' && Object.keys(value).some(function (it) { return holds(value[it], text); });
  }

  function Post(asked, tell) {
    this.asked = asked;
    this.tell = tell;
    this.store = new Store('bihuan.answer.' + asked.token + (asked.letter ? '.' + asked.letter : '') + '.');
    this.shelf = new Shelf();
    this.busy = false;
    this.tries = 0;
    this.timer = null;
    world.addEventListener('online', this.go.bind(this));
  }

  Post.prototype = {
    chance: chance,

    device: function () {
      var own = this.store.read('device') || chance();
      this.store.write('device', own);
      return own;
    },

    queue: function () {
      return this.store.read('out') || [];
    },

    /** @param parcel {id, files, waits: {name on the shelf: {name, path}}, body} */
    send: function (parcel) {
      var others = this.queue().filter(function (it) { return it.id !== parcel.id; });
      this.store.write('out', others.concat([parcel]));
      this.tries = 0;
      this.go();
    },

    takeBack: function (id) {
      this.store.write('out', this.queue().filter(function (it) { return it.id !== id; }));
    },

    /** What waits first goes first. */
    go: function () {
      var parcel = this.queue()[0];
      clearTimeout(this.timer);
      if (!parcel || this.busy || this.asked.preview) {
        return;
      }
      this.busy = true;
      this.tell('GOING', {id: parcel.id});
      this.carry(parcel);
    },

    carry: function (parcel) {
      var name = Object.keys(parcel.waits)[0];
      if (name === undefined) {
        this.hand(parcel);
      } else if (!holds(parcel.body.answers, name)) {
        this.carried(parcel, name, null);
      } else {
        this.bring(name, parcel, this.carry.bind(this));
      }
    },

    bring: function (name, parcel, next) {
      var self = this;
      this.shelf.find(name, function (blob) {
        if (!blob) {
          self.carried(parcel, name, '');
          return;
        }
        self.upload(parcel.body.files, parcel.waits[name].name, blob, function (status, answer, seconds) {
          if (status >= 200 && status < 300 && answer.id) {
            self.carried(parcel, name, answer.id);
          } else {
            self.later(parcel, status, answer, seconds, parcel.waits[name].path);
          }
        });
      });
    },

    carried: function (parcel, name, id) {
      parcel.body.answers = id === null ? parcel.body.answers : replaced(parcel.body.answers, name, id);
      delete parcel.waits[name];
      this.store.write('out', this.queue().map(function (it) { return it.id === parcel.id ? parcel : it; }));
      this.shelf.drop(name);
      this.carry(parcel);
    },

    upload: function (draft, name, blob, done) {
      call(this.asked, 'POST', this.asked.drafts + draft + '/files', 'application/octet-stream', blob,
        {'X-File-Name': encodeURIComponent(name)}, done);
    },

    /** then(status, answer). */
    ask: function (path, body, then) {
      call(this.asked, 'POST', this.asked.api + path, 'application/json', JSON.stringify(body), {}, then);
    },

    hand: function (parcel) {
      var self = this;
      call(this.asked, 'POST', this.asked.api + '/answers', 'application/json', JSON.stringify(parcel.body), {}, function (status, answer, seconds) {
        if (status >= 200 && status < 300) {
          self.busy = false;
          self.takeBack(parcel.id);
          self.tries = 0;
          self.tell('TAKEN', {id: parcel.id, receipt: answer});
          self.go();
        } else {
          self.later(parcel, status, answer, seconds, null);
        }
      });
    },

    /** No network, a tired server, too many at once: again by itself. What is refused comes back to whoever wrote it. */
    later: function (parcel, status, answer, seconds, path) {
      var again = status === 0 || status === 429 || status >= 500;
      var wait = seconds || WAITS[Math.min(this.tries, WAITS.length - 1)];
      this.busy = false;
      if (again) {
        this.tries += 1;
        this.timer = setTimeout(this.go.bind(this), wait * 1000);
        this.tell(status === 429 ? 'SLOW' : 'KEPT', {id: parcel.id, seconds: wait, isDown: status >= 500});
      } else {
        this.takeBack(parcel.id);
        this.tell('REFUSED', {id: parcel.id, status: status, problem: answer, path: path});
        this.go();
      }
    },

    // ---- Files while somebody answers ---------------------------------------------------------------------

    /** then(name, fault): name is what stands in the answer until the house has the file. */
    take: function (file, then) {
      var self = this;
      smaller(file, function (blob) {
        if (blob.size > LARGEST) {
          then(null);
          return;
        }
        var name = 'wait-' + chance();
        self.shelf.keep(name, blob);
        then(name, blob);
      });
    }
  };

  world.BihuanPost = Post;
}(window));
