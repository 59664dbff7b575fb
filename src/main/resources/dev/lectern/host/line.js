// The page's end of the line to the program: messages in both directions, in order. An event stream
// brings them, posts carry them away, one post at a time. It comes back by itself when it breaks.

export class Line {
  #caller = null;
  #waiting = [];
  #isPosting = false;

  // `opened` is called whenever the line is there, `heard` with each message, `gone` when the line
  // breaks and `replaced` when another page has taken it for good.
  constructor(address, { opened, heard, gone, replaced }) {
    this.address = address;
    const events = new EventSource(address);
    events.addEventListener("caller", (event) => {
      this.#caller = event.data;
      this.#waiting = [];
      opened();
    });
    events.addEventListener("replaced", () => {
      this.#caller = null;
      events.close();
      replaced();
    });
    events.onmessage = (event) => heard(JSON.parse(event.data));
    events.onerror = () => {
      this.#caller = null;
      gone();
    };
  }

  // What is said while the line is broken is lost: the page tells everything when it comes back.
  say(message) {
    if (this.#caller !== null) {
      this.#waiting.push(JSON.stringify(message));
      this.#post();
    }
  }

  async #post() {
    if (this.#isPosting) {
      return;
    }
    this.#isPosting = true;
    while (this.#waiting.length > 0 && this.#caller !== null) {
      const body = this.#waiting.splice(0).join("\n");
      try {
        await fetch(`${this.address}?${this.#caller}`, { method: "POST", body });
      } catch {
        // The program has gone; the event stream notices too, and tries again.
        this.#caller = null;
      }
    }
    this.#isPosting = false;
  }
}
