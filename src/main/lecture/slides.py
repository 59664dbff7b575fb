"""The drawings of the sample lecture.

Each slide is a function of its step: how many "+" sentences have been reached.
It returns SVG, to be laid on the ground of `page`. Everything lies between
y = 130 and y = 600; below that, the video has its strip.
"""

from html import escape

WIDTH, HEIGHT = 1280, 720
LEFT, RIGHT = 72, 1208

GROUND, CARD, LINE = "#131a2a", "#1f2a40", "#3a4a68"
INK, SOFT = "#f1f4fb", "#a9b8d3"
I, P, B = "#ffc766", "#7fb2ff", "#7ddcae"
ALERT = "#ff8f80"
COLOUR = {"I": I, "P": P, "B": B}


# --- pieces ---------------------------------------------------------------

def text(x, y, words, size=28, fill=INK, at="start", weight=500, mono=False):
    family = "JetBrains Mono" if mono else "Inter"
    return (f'<text x="{x}" y="{y}" font-family="{family}" font-size="{size}" font-weight="{weight}" '
            f'fill="{fill}" text-anchor="{at}">{escape(words)}</text>')


def rect(x, y, w, h, fill=CARD, edge="none", r=8, thick=2.5, opacity=1):
    return (f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}" fill="{fill}" '
            f'stroke="{edge}" stroke-width="{thick}" opacity="{opacity}"/>')


def line(x1, y1, x2, y2, colour=LINE, thick=3, dash=""):
    return (f'<path d="M{x1} {y1}L{x2} {y2}" stroke="{colour}" stroke-width="{thick}" '
            f'stroke-dasharray="{dash}" stroke-linecap="round"/>')


def dot(x, y, r=10, fill=INK):
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}"/>'


def head(x, y, dx, dy, colour):
    """An arrow's head at (x, y), coming from the direction (-dx, -dy)."""
    length = (dx * dx + dy * dy) ** 0.5 or 1
    dx, dy = dx / length * 14, dy / length * 14
    return (f'<path d="M{x:.1f} {y:.1f}L{x - dx - dy * .6:.1f} {y - dy + dx * .6:.1f}'
            f'L{x - dx + dy * .6:.1f} {y - dy - dx * .6:.1f}Z" fill="{colour}"/>')


def arrow(x1, y1, x2, y2, colour=SOFT, thick=3.5):
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    back = 9 / length
    return (line(x1, y1, x2 - (x2 - x1) * back, y2 - (y2 - y1) * back, colour, thick)
            + head(x2, y2, x2 - x1, y2 - y1, colour))


def arc(x1, x2, y, rise, colour=SOFT, thick=3):
    """A bow from (x1, y) to (x2, y), `rise` high; below the line if negative."""
    middle, top = (x1 + x2) / 2, y - 2 * rise
    return (f'<path d="M{x1} {y}Q{middle} {top} {x2} {y}" fill="none" stroke="{colour}" stroke-width="{thick}"/>'
            + head(x2, y, x2 - middle, y - top, colour))


def bracket(x1, x2, y, colour=SOFT):
    return (f'<path d="M{x1} {y}v12H{x2}v-12" fill="none" stroke="{colour}" stroke-width="3" '
            f'stroke-linejoin="round"/>')


def pointer(x, y):
    """A mouse pointer whose tip is at (x, y)."""
    return (f'<path d="M{x} {y}l0 40 10 -9 8 18 9 -4 -8 -17 13 -2z" fill="{INK}" stroke="{GROUND}" '
            f'stroke-width="2.5" stroke-linejoin="round"/>')


def picture(x, y, w, h, kind="", label=None, size=30):
    """A coded picture; coloured by its kind, grey while that is not known."""
    colour = COLOUR.get(kind)
    return (rect(x, y, w, h, colour or CARD, "none" if colour else LINE, 7)
            + text(x + w / 2, y + h / 2 + size * .36, kind if label is None else label, size,
                   GROUND if colour else SOFT, "middle", 700))


def scene(x, y, w, h, t):
    """A little film: a ball that rolls over a hill, at the time t from 0 to 1."""
    bx, by = x + w * (.14 + .72 * t), y + h * (.56 - .9 * t * (1 - t))
    return (rect(x, y, w, h, "#24365a", LINE, 6)
            + f'<path d="M{x} {y + h}V{y + h * .84}Q{x + w / 2} {y + h * .3} {x + w} {y + h * .84}V{y + h}Z" '
              f'fill="#3d6a62"/>' + dot(bx, by, h * .13, I))


def box(x, y, w, h, name, fill, size=30):
    return rect(x, y, w, h, fill, GROUND, 8, 3) + text(x + w / 2, y + h / 2 + size * .34, name, size,
                                                       GROUND, "middle", 700, True)


def page(heading, drawing):
    """A whole slide, with the ground of the strip that the video fills in."""
    strip = (text(STRIP - 22, 678, "keyframe", 24, I, "end") + line(STRIP, 670, STRIP + 600, 670, LINE, 4)
             + "".join(rect(STRIP - 3 + i * 600, 654, 6, 32, I, r=2) for i in (0, 1)))
    top = text(LEFT, 96, heading, 48, weight=700) if heading else ""
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" fill="none">'
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{GROUND}"/>{top}{drawing}'
            f'{line(0, 624, WIDTH, 624, CARD, 2)}{strip}</svg>')


STRIP = 608     # where the line of the strip begins; the pictures of a group are 12 apart on it


# --- slides ---------------------------------------------------------------

def title(step):
    s = text(LEFT, 212, "Why seeking is hard", 84, weight=700)
    if step < 1:
        s += text(LEFT, 276, "What a player does between your click and the picture", 34, SOFT)
    if step >= 1:
        s += line(LEFT, 290, RIGHT, 290, LINE, 8) + line(LEFT, 290, 380, 290, P, 8) + dot(380, 290, 14, P)
        s += arc(394, 860, 278, 34, SOFT) + dot(866, 290, 14, INK) + pointer(868, 296)
    if step >= 2:
        for n in range(8):
            x = LEFT + n * 145
            s += rect(x, 380, 121, 150, CARD, I if n == 0 else LINE)
            for row in range(6):
                if n == 0 or row in ((n * 2) % 6, (n * 5 + 1) % 6):
                    s += line(x + 18, 406 + row * 20, x + (103 if (row + n) % 3 else 78), 406 + row * 20,
                              I if n == 0 else P, 6)
        s += text(LEFT, 572, "a whole page", 26, I)
        s += text(RIGHT, 572, "only what has changed", 26, P, "end")
    if step >= 3:
        s += arrow(760, 560, 760, 646, I, 5)
    return s


def size(step):
    s = ""
    if step >= 1:
        for n in range(7):
            s += scene(LEFT + n * 164, 138, 148, 84, n / 6)
    if step >= 2:
        s += bracket(LEFT, LEFT + 148, 234) + text(LEFT + 74, 280, "40 ms", 28, at="middle")
        s += text(RIGHT, 280, "25 pictures in a second", 28, SOFT, "end")
    rows = [(3, "one picture", "1280 × 720 pixels" + (" × 3 bytes = 2.8 MB" if step >= 4 else ""), INK),
            (5, "one second", "69 MB", INK), (5, "this lecture", "more than 30 GB", INK),
            (6, "this file", "less than 8 MB", I)]
    for n, (when, name, amount, colour) in enumerate(rows):
        if step >= when:
            s += text(LEFT, 352 + n * 52, name, 30, SOFT) + text(330, 352 + n * 52, amount, 30, colour, weight=600)
    if step >= 5:
        s += rect(LEFT, 540, RIGHT - LEFT, 22, P, r=4)
    if step >= 6:
        s += rect(LEFT, 572, 3, 22, I, r=0) + text(92, 593, "to scale, thinner than this line", 26, I)
    return s


def changes(step):
    s, w, h, y = "", 352, 198, 160
    xs = (72, 464, 856)
    cells = [(c, r) for r in range(4) for c in range(8)]
    changed = {(3, 0), (4, 0), (3, 1), (4, 1), (2, 1), (2, 0)}
    if step >= 1:
        s += scene(xs[0], y, w, h, .3) + scene(xs[1], y, w, h, .5)
        s += text(xs[0], 400, "the picture before", 28, SOFT) + text(xs[1], 400, "this picture", 28, SOFT)
    if step >= 4:
        for c, r in cells:
            if (c, r) not in changed:
                s += rect(xs[1] + c * 44, y + r * 49.5, 44, 49.5, GROUND, r=0, opacity=.62)
        s += text(xs[1], 440, "dark: nothing has moved", 28, SOFT)
    if step >= 2:
        for c in range(1, 8):
            s += line(xs[1] + c * 44, y, xs[1] + c * 44, y + h, SOFT, 1)
        for r in range(1, 4):
            s += line(xs[1], y + r * 49.5, xs[1] + w, y + r * 49.5, SOFT, 1)
    if step >= 3:
        s += rect(xs[1] + 3 * 44, y, 88, 99, "none", I, 0, 4) + rect(xs[0] + 82, y + 4, 88, 99, "none", I, 0, 4)
        s += arc(xs[1] + 176, xs[0] + 126, y - 2, 12, I, 4)
        s += text(xs[0], 440, "motion vector", 28, I)
    if step >= 5:
        s += rect(xs[2], y, w, h, CARD, LINE, 6)
        s += arrow(xs[2] + 176, y + 62, xs[2] + 126, y + 66, I, 5)
        for dx, dy in ((132, 20), (150, 84), (196, 30), (188, 74)):
            s += rect(xs[2] + dx, y + dy, 14, 10, B, r=2)
        s += text(xs[2], 400, "what is stored", 28, SOFT) + text(xs[2], 440, "an arrow and a difference", 28, B)
        s += rect(LEFT, 498, RIGHT - LEFT, 84, CARD, r=12)
        s += text(640, 550, "this picture  =  the picture before  +  what is stored", 32, at="middle", weight=600)
    return s


ROW = "IBBPBBP"


def kinds(step):
    s, w, h, y, gap = "", 120, 84, 270, 169.3
    centre = [LEFT + n * gap + w / 2 for n in range(7)]
    for n, kind in enumerate(ROW):
        seen = step >= "IPB".index(kind) + 2
        if step >= 1:
            s += picture(centre[n] - w / 2, y, w, h, kind if seen else "", size=40)
        if step >= 5:
            tall = {"I": 168, "P": 62, "B": 22}[kind] + (n * 7) % 9
            s += rect(centre[n] - w / 2, 576 - tall, w, tall, COLOUR[kind], r=4)
    if step >= 3:
        for n in (3, 6):
            s += arc(centre[n] - 8, centre[n - 3] + 12, y - 6, 76, P, 4)
    if step >= 4:
        for n in (1, 2, 4, 5):
            before, after = n - n % 3, n - n % 3 + 3
            s += arc(centre[n], centre[before] + 30, y - 6, 24 * (n - before) * .7, B)
            s += arc(centre[n], centre[after] - 30, y - 6, 24 * (after - n) * .7, B)
    if step >= 3:
        s += text(RIGHT, 96, "an arrow leads to what is needed", 28, SOFT, "end")
    if step >= 5:
        s += text(RIGHT, 420, "size in the file", 28, SOFT, "end")
    return s


def groups(step):
    s, w, gap, y = "", 76, 88.3, 250
    row = "IBPBPBIBPBPBI"
    x = [LEFT + n * gap for n in range(13)]
    for n, kind in enumerate(row):
        s += picture(x[n], y, w, 64, kind if step else "", size=32)
    if step >= 1:
        s += "".join(rect(x[n] - 5, y - 5, w + 10, 74, "none", INK, 10, 3.5) for n in (0, 6, 12))
        s += text(x[6] + w / 2, 160, "keyframe", 30, I, "middle", 600) + arrow(x[6] + w / 2, 174, x[6] + w / 2, 238, I)
    if step >= 2:
        s += line(x[6] - 9, 190, x[6] - 9, 350, ALERT, 5, "2 12")
        s += arc(x[8] + 38, x[6] + 58, y - 8, 24, P) + arc(x[10] + 38, x[8] + 44, y - 8, 24, P)
        s += arc(x[2] + 38, x[0] + 50, y - 8, 24, P) + arc(x[4] + 38, x[2] + 44, y - 8, 24, P)
        s += text(x[5] + w - 40, 192, "no arrow crosses", 26, ALERT, "end")
    if step >= 3:
        s += arrow(x[6] + 44, 410, x[6] + 44, 330, B, 5) + text(x[6] + 64, 412, "can begin here", 28, B)
    if step >= 4:
        s += arrow(x[3] + 38, 410, x[3] + 38, 330, ALERT, 5)
        s += text(x[3] + 20, 412, "cannot begin here", 28, ALERT, "end")
    if step >= 5:
        s += bracket(x[6], x[11] + w, 460, I)
        s += text((x[6] + x[11] + w) / 2, 514, "a group of pictures, or GOP", 30, I, "middle", 600)
        s += text((x[6] + x[11] + w) / 2, 558, "in this lecture: 50 pictures, 2 seconds", 28, SOFT, "middle")
        s += bracket(x[0], x[5] + w, 460, LINE) + text((x[0] + x[5] + w) / 2, 514, "the group before", 30, SOFT, "middle")
    return s


STORED = (0, 3, 1, 2, 6, 4, 5)      # the pictures of ROW in the order of decoding


def order(step):
    s, w, gap = "", 100, 138
    x = [240 + n * gap for n in range(7)]
    s += text(LEFT, 188, "shown", 28, SOFT)
    for n, kind in enumerate(ROW):
        s += picture(x[n], 150, w, 62, kind, f"{kind}{n}", 30)
    if step == 2:
        s += arc(x[1] + 50, x[3] + 40, 220, -34, INK, 4)
        s += text(x[3] - 44, 296, "B1 needs P3", 28)
    if step >= 3:
        s += text(LEFT, 366, "stored", 28, SOFT)
        for place, n in enumerate(STORED):
            s += line(x[n] + 50, 218, x[place] + 50, 322, COLOUR[ROW[n]], 3)
            s += picture(x[place], 328, w, 62, ROW[n], f"{ROW[n]}{n}", 30)
    if step >= 4:
        s += line(LEFT, 412, RIGHT, 412, CARD, 2)
    if step >= 5:
        s += text(LEFT, 452, "DTS", 28, SOFT, mono=True)
        s += "".join(text(x[n] + 50, 452, str(n), 30, at="middle", mono=True) for n in range(7))
    if step >= 6:
        s += text(LEFT, 500, "PTS", 28, SOFT, mono=True)
        s += "".join(text(x[place] + 50, 500, str(n + 1), 30, I, "middle", 700, True)
                     for place, n in enumerate(STORED))
    if step >= 7:
        s += rect(LEFT, 526, RIGHT - LEFT, 68, CARD, r=12)
        s += text(640, 570, "1 picture  =  512 ticks of 1/12,800 s  =  40 ms", 30, at="middle", weight=600)
    return s


def boxes(step):
    s, y, h = "", 226, 104
    parts = ((LEFT, 140, "ftyp", B, 3), (LEFT + 140, 250, "moov", I, 5), (LEFT + 390, 746, "mdat", P, 4))
    if step >= 1:
        s += rect(LEFT - 14, y - 14, RIGHT - LEFT + 28, h + 28, "none", LINE, 14)
        s += text(RIGHT, 390, "one MP4 file", 28, SOFT, "end")
    for x, w, name, colour, when in parts:
        if step >= when:
            s += box(x, y, w, h, name, colour, 36)
        elif step >= 2:
            s += rect(x, y, w, h, CARD, GROUND, 8, 3)
    if step >= 5:
        for target in (560, 760, 960, 1140):
            s += arc(LEFT + 265, target, y - 4, 26 + (target - 337) * .04, I, 3.5)
    if step >= 2:
        s += text(LEFT, 462, "every box", 28, SOFT)
        s += rect(LEFT, 484, 200, 84, CARD, SOFT, 0) + rect(LEFT + 200, 484, 200, 84, CARD, SOFT, 0)
        s += rect(LEFT + 400, 484, RIGHT - LEFT - 400, 84, CARD, SOFT, 0)
        s += text(LEFT + 100, 536, "length", 30, at="middle") + text(LEFT + 300, 536, "name", 30, at="middle")
        s += text(LEFT + 768, 536, "what the box holds", 30, SOFT, "middle")
    return s


def tables(step):
    s = ""
    if step >= 1:
        for n, kind in enumerate("IaPaBaBaPaBaBa"):
            x = LEFT + n * 70
            s += picture(x, 132, 54, 46, kind, size=26) if kind != "a" else rect(x + 6, 142, 42, 26, SOFT, r=13)
        s += text(RIGHT, 165, "samples", 28, SOFT, "end")
    rows = (("stts", "how long it lasts", "512, 512, 512, …"), ("ctts", "how much later it is shown", "512, 1536, 0, …"),
            ("stss", "which are keyframes", "1, 51, 101, …"), ("stsz", "how many bytes it has", "18204, 331, 97, …"),
            ("stsc", "how many in a chunk", "13, 12, 13, …"), ("stco", "where the chunk begins", "48, 21240, …"))
    for n, (name, meaning, values) in enumerate(rows):
        y = 240 + n * 54
        if step >= n + 2:
            s += text(LEFT, y, name, 32, I, weight=700, mono=True) + text(220, y, meaning, 30)
            s += text(RIGHT, y, values, 28, SOFT, "end", mono=True) + line(LEFT, y + 18, RIGHT, y + 18, CARD, 2)
    if step >= 8:
        s += rect(LEFT, 546, RIGHT - LEFT, 58, I, r=12)
        s += text(640, 585, "time   →   sample   →   chunk   →   byte", 32, GROUND, "middle", 700)
    return s


def lookup(step):
    s, y, w, gap = "", 270, 32, 40
    x = [LEFT + 40 + n * gap for n in range(26)]
    key, wanted = x[0], x[25]
    for n in range(26):
        kind = "I" if n == 0 and step >= 3 else "B" if n == 25 and step >= 7 else ""
        s += picture(x[n], y, w, 64, kind, "")
        if 0 < n < 25 and step >= 6:
            s += rect(x[n], y, w, 64, P, r=7, opacity=.38) + line(x[n] + 7, y + 52, x[n] + 25, y + 12, P)
    if step >= 1:
        s += line(LEFT, 232, RIGHT, 232, LINE, 6) + dot(wanted + 16, 232, 11) + pointer(wanted + 18, 236)
        s += text(RIGHT, 160, "5:07", 32, at="end", weight=700)
    if step >= 2:
        s += text(RIGHT, 202, "picture 7,675", 30, at="end")
    if step >= 3:
        s += dot(key + 16, 232, 11, I)
        s += text(LEFT, 160, "5:06", 32, I, weight=700) + text(LEFT, 202, "keyframe 7,650", 30, I)
    if step >= 4:
        s += box(LEFT, 520, 110, 70, "ftyp", SOFT) + box(LEFT + 110, 520, 160, 70, "moov", I)
        s += rect(LEFT + 270, 520, 866, 70, P)
        s += text(LEFT + 470, 565, "mdat", 30, GROUND, "middle", 700, True)
        s += (f'<path d="M{key + 16} 340V430H762V506" stroke="{I}" stroke-width="4" fill="none" '
              f'stroke-linejoin="round"/>') + head(762, 516, 0, 1, I)
        s += text(784, 500, "its first byte", 28, I) + rect(760, 520, 5, 70, GROUND, r=0)
    if step >= 5:
        s += rect(LEFT + 270 + 422, 528, 200, 54, "#c5dcff", r=6) + text(868, 564, "read", 28, GROUND, "middle", 700)
    if step >= 6:
        s += text(600, 384, "25 pictures decoded, none of them seen", 30, P, "middle", 600)
    if step >= 7:
        s += text(RIGHT, 384, "shown", 30, B, "end", 700)
    return s


def accuracy(step):
    s, y = "", 246
    click = 490
    s += line(LEFT, y, RIGHT, y, LINE, 8)
    for x, label in ((LEFT + 6, "5:06"), (640, "5:08"), (RIGHT - 6, "5:10")):
        s += rect(x - 6, y - 22, 12, 44, I, r=4) + text(x, y + 62, label, 28, I, "middle" if x == 640 else
                                                        "start" if x < 640 else "end")
    if step >= 1:
        s += dot(click, y, 13) + pointer(click + 2, y + 6)
    if step >= 2:
        s += arc(click - 6, LEFT + 12, y - 26, 44, ALERT, 4)
        s += text(LEFT, 150, "fast: the keyframe, too early", 28, ALERT)
    if step >= 3:
        s += arrow(LEFT + 20, y - 10, click - 18, y - 10, B, 5)
        s += text(RIGHT, 150, "exact: decode up to the click", 28, B, "end")
    if step >= 4:
        s += text(LEFT, 382, "decoded for one exact picture, on average", 28, SOFT)
        s += text(LEFT, 446, "a keyframe every 2 s", 30) + rect(440, 420, 100, 34, P, r=5)
        s += text(560, 447, "about 25 pictures", 30, weight=600)
    if step >= 5:
        s += text(LEFT, 526, "a keyframe every 10 s", 30) + rect(440, 500, 500, 34, P, r=5)
        s += text(960, 527, "about 125", 30, weight=600)
    return s


def scrubbing(step):
    s = line(LEFT, 164, RIGHT, 164, LINE, 8)
    if step >= 1:
        s += line(LEFT, 164, 1100, 164, P, 8) + dot(1100, 164, 15, P) + pointer(1103, 168)
        s += arrow(640, 140, 1040, 140, SOFT)
    if step >= 2:
        s += "".join(dot(340 + n * 12.8, 206, 4, SOFT) for n in range(60))
        s += text(LEFT, 214, "60 wishes a second", 24, SOFT)
    if step >= 3:
        for n in range(10):
            x, newest = LEFT + 300 + n * 84, n == 9
            faded = step >= 4 and not newest
            s += rect(x, 244, 72, 54, "none" if faded else I if newest else CARD, LINE if not newest else "none")
            if not faded:
                s += text(x + 36, 280, "new" if newest else "0.1 s", 24, GROUND if newest else SOFT, "middle", 600)
            else:
                s += line(x + 22, 258, x + 50, 284, LINE) + line(x + 50, 258, x + 22, 284, LINE)
        s += text(LEFT, 281, "only the newest" if step >= 4 else "a growing queue", 28, I if step >= 4 else ALERT)
    if step >= 5:
        for x, words, t in ((72, "moving: keyframes", .25), (464, "let go: the exact picture", .62)):
            s += scene(x, 350, 352, 186, t) + text(x, 580, words, 28, I if x < 100 else B)
    if step >= 6:
        s += "".join(scene(856 + c * 90, 350 + r * 48, 82, 42, (r * 4 + c) / 15) for r in range(4) for c in range(4))
        s += text(856, 580, "a sheet of tiny pictures", 28, SOFT)
    return s


def clock(step):
    s = rect(LEFT, 140, 540, 158, CARD, r=12) + text(LEFT + 28, 186, "what the clock says", 26, SOFT)
    s += text(LEFT + 28, 262, "05:07.00" if step >= 3 else "01:12.40", 60, weight=700, mono=True)
    s += rect(668, 140, 540, 158, CARD, r=12) + text(696, 186, "what you see", 26, SOFT)
    s += scene(940, 154, 240, 130, .2)
    s += text(696, 262, "01:12.40", 44, ALERT if step >= 3 else INK, weight=600, mono=True)
    if step >= 1:
        s += text(640, 232, "≠" if step >= 3 else "", 40, ALERT, "middle", 700)
    if step == 2:
        s += "".join(line(LEFT + 8 + n * 14, 420 - a, LEFT + 8 + n * 14, 420 + a, B, 6)
                     for n in range(81) for a in (8 + (n * n * 7 + n * 13) % 47,))
        s += text(LEFT, 540, "the sound leads, the pictures follow", 30, B)
    if step >= 4:
        for n, name in enumerate(("7,673", "7,674", "7,675", "7,676")):
            x = LEFT + n * 284
            s += rect(x, 408, 280, 80, CARD, P if (n == 1 or step >= 5 and n == 2) else LINE)
            s += text(x + 140, 458, name, 32, at="middle", weight=600)
        s += arrow(LEFT + 500, 356, LEFT + 500, 402, I, 5) + text(LEFT + 480, 380, "between two: the earlier", 28, I, "end")
    if step >= 5:
        x = LEFT + 2 * 284 - 2
        s += line(x, 498, x, 534, ALERT, 5) + arrow(x, 534, x - 110, 534, ALERT, 4)
        s += text(x - 124, 543, "at the edge: a risk", 28, ALERT, "end")
    if step >= 6:
        x = LEFT + 2 * 284 + 140
        s += arrow(x, 548, x, 494, B, 5) + text(x + 20, 543, "in the middle: safe", 28, B)
    return s


def interleaving(step):
    s = text(LEFT, 160, "in turns", 30, SOFT)
    x = LEFT
    for n in range(8):
        s += box(x, 182, 92, 72, "V", P) + box(x + 92, 182, 50, 72, "A", B)
        x += 142
    if step >= 2:
        s += arrow(LEFT + 6, 284, RIGHT - 4, 284, INK, 4) + text(LEFT, 326, "read straight on", 28, SOFT)
    if step >= 3:
        s += text(LEFT, 388, "one after the other", 30, SOFT)
        s += box(LEFT, 442, 736, 72, "V", P) + box(LEFT + 736, 442, 400, 72, "A", B)
        for n in range(3):
            s += arc(150 + n * 180, 850 + n * 110, 438, 30, ALERT, 3)
            s += arc(850 + n * 110, 150 + n * 180 + 90, 518, -30, ALERT, 3)
    if step >= 4:
        s += rect(LEFT + 5 * 142 + 2, 178, 90, 80, "none", I, 8, 5) + rect(LEFT + 5 * 142 + 94, 178, 47, 80, "none", I, 8, 5)
        s += text(LEFT + 5 * 142 + 72, 160, "two places to find", 28, I, "middle", 600)
    return s


def network(step):
    s = rect(LEFT, 140, 200, 190, CARD, SOFT, 12) + text(172, 246, "player", 32, at="middle", weight=600)
    s += rect(1008, 140, 200, 190, CARD, SOFT, 12) + text(1108, 246, "server", 32, at="middle", weight=600)
    if step >= 2:
        s += arrow(290, 190, 990, 190, P) + text(640, 174, "Range: bytes=4194304-", 28, P, "middle", mono=True)
        s += arrow(990, 250, 290, 250, B) + text(640, 236, "206 Partial Content", 28, B, "middle", mono=True)
    if step >= 3:
        s += arrow(990, 312, 290, 312, ALERT) + text(640, 298, "200 OK, from the beginning", 28, ALERT, "middle", mono=True)
    if step >= 4:
        s += text(LEFT, 420, "moov last", 28, SOFT)
        s += box(300, 386, 100, 56, "ftyp", SOFT, 26) + box(400, 386, 638, 56, "mdat", P, 26)
        s += box(1038, 386, 170, 56, "moov", I, 26)
    if step >= 5:
        s += arc(350, 1110, 448, -22, ALERT, 4) + text(LEFT, 458, "first the end", 28, ALERT)
    if step >= 6:
        s += text(LEFT, 558, "faststart", 28, B, weight=600)
        s += box(300, 524, 100, 56, "ftyp", SOFT, 26) + box(400, 524, 170, 56, "moov", I, 26)
        s += box(570, 524, 638, 56, "mdat", P, 26)
    return s


def distance(step):
    s, x0, w = "", 320, 460
    rows = ((2, "every ½ s", .5, "quick seeks, a large file", P), (3, "every 10 s", 10, "slow seeks, a small file", P),
            (5, "segments, 4 s", 4, "streaming", P), (6, "every 2 s", 2, "this lecture", I))
    if step < 2:
        s += line(LEFT, 350, RIGHT, 350, LINE, 8) + rect(LEFT, 318, 12, 64, I, r=4) + rect(RIGHT - 12, 318, 12, 64, I, r=4)
        s += text(640, 320, "?", 64, I, "middle", 700)
    for n, (when, name, every, verdict, colour) in enumerate(rows):
        y = 186 + n * 112
        if step < when:
            continue
        s += text(LEFT, y + 10, name, 30, INK if colour == P else I, weight=600) + line(x0, y, x0 + w, y, LINE, 6)
        for k in range(int(10 / every) + 1):
            s += rect(x0 + k * every * w / 10 - 4, y - 20, 8, 40, I, r=3)
        s += text(830, y + 10, verdict, 30, SOFT if colour == P else I)
        if every == 10 and step >= 4:
            s += text(830, y + 50, "x264: 250 pictures", 28, SOFT)
    return s


def click(step):
    s = ""
    rows = ((2, "time  →  picture  →  keyframe", I), (3, "keyframe  →  byte  →  fetch", P),
            (4, "decode  →  throw away  →  sound", ALERT), (5, "show one picture", B))
    for n, (when, words, colour) in enumerate(rows):
        y = 140 + n * 108
        lit = step >= when
        s += rect(LEFT, y, RIGHT - LEFT, 88, CARD if lit else "none", CARD, 14)
        s += dot(130, y + 44, 26, colour if lit else CARD)
        s += text(130, y + 55, str(n + 1), 30, GROUND if lit else SOFT, "middle", 700)
        if lit:
            s += text(190, y + 56, words, 36, weight=600)
    if step >= 6:
        s += arrow(900, 570, 900, 646, I, 5)
    return s
