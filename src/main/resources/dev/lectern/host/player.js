// The page that plays: it does what the program says and tells what comes of it. Each load has a
// number, and what is told carries the number of the load that it is about.

import { Line } from "./line.js";
import { Film } from "./film.js";
import { YouTube } from "./youtube.js";
import { Vimeo } from "./vimeo.js";
import { Canary } from "./canary.js";
import { quietPicture } from "./sound.js";
import { Tab } from "./tab.js";

const options = new URLSearchParams(location.hash.slice(1));

// The first picture comes first.
const CANARY_DELAY = 1500;

const tab = options.has("tab") ? new Tab() : null;

let load = 0;
let heard = 0; // the number of the newest command
let deck = null;
let cues = [];
let settings = { rate: 1, volume: 1, muted: false, captions: false };

function tell(event, facts = {}) {
  line.say({ event, load, heard, ...facts });
}

function closeDeck() {
  deck?.close();
  deck = null;
}

const decks = { film: Film, youtube: YouTube, vimeo: Vimeo };

const commands = {
  load({ load: number, kind, start, ...source }) {
    if (number === load && deck) {
      deck.tellAll();
      return;
    }
    closeDeck();
    load = number;
    const about = (event, facts) => {
      if (load === number) {
        tell(event, facts);
      }
    };
    deck = new decks[kind](source, start, { tell: about, settings, cues, options });
  },
  play: () => deck?.play(),
  pause: () => deck?.pause(),
  seek: ({ to }) => deck?.seek(to),
  adjust(command) {
    settings = command;
    deck?.adjust(settings);
  },
  caption(command) {
    ({ cues } = command);
    deck?.caption?.(cues);
  },
  announce(command) {
    quietPicture.name(command.title);
    tab?.announce(command);
  },
  clear: closeDeck,
};

const line = new Line(`/${options.get("line")}`, {
  opened() {
    if (options.has("canary")) {
      const canary = options.get("canary");
      options.delete("canary");
      setTimeout(() => new Canary(canary, { tell }), CANARY_DELAY);
    }
    tell("connected");
  },
  gone: () => tab?.gone(),
  replaced() {
    closeDeck();
    tab?.replaced();
  },
  heard(message) {
    heard = message.number;
    commands[message.command]?.(message);
  },
});
