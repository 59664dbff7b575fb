// What the page shows around the picture when it has a tab to itself: what is watched, what the note
// says of this second, and the film's own controls.

const about = document.getElementById("about");
const title = document.getElementById("title");
const sentence = document.getElementById("sentence");

export class Tab {
  #words = null;

  constructor() {
    document.documentElement.classList.add("tab");
    document.getElementById("film").controls = true;
    about.hidden = false;
  }

  announce(words) {
    this.#words = words;
    document.title = words.title || "Lectern";
    title.textContent = words.title;
    sentence.textContent = words.sentence;
  }

  gone() {
    sentence.textContent = this.#words?.gone ?? "";
  }

  replaced() {
    sentence.textContent = this.#words?.replaced ?? "";
  }
}
