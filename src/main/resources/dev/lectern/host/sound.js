// The quiet picture of what has none: a wave that stands still, and what is heard.

const BARS = 50;

const sound = document.getElementById("sound");
const wave = document.getElementById("wave");
const title = document.getElementById("sound-title");

// Of two tones, as high in the middle as a voice, and always the same.
function height(bar) {
  const tones = Math.abs(Math.sin(bar * 0.9) + Math.sin(bar * 2.3)) / 2;
  return 8 + 88 * tones * Math.sin((Math.PI * (bar + 0.5)) / BARS);
}

for (let bar = 0; bar < BARS; bar++) {
  const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const tall = height(bar);
  Object.entries({ x: bar * 8 + 2, y: 50 - tall / 2, width: 4, height: tall, rx: 2 }).forEach(
    ([name, value]) => rect.setAttribute(name, value),
  );
  wave.append(rect);
}

export const quietPicture = {
  name(words) {
    title.textContent = words;
  },
  show: () => (sound.hidden = false),
  hide: () => (sound.hidden = true),
};
