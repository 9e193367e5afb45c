# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds words and numbers as printed in the text of a document, which may be damaged.

Text that is drawn out of a PDF has lost spaces or gained them inside words ("( 3 5  medarbejdere)"),
broken words at the ends of lines, and lost the letters of ligatures (of `ft`, `fl`, `ffi`). Both
sides are folded: case, white space, hyphenation, the kinds of dashes, ligature characters and
thousands separators count nothing; numbers must agree digit for digit. Only the standard library.
"""

import bisect
import re
import unicodedata

GAP = 300
"""How many folded characters may stand where a figure has a gap (…)."""
ROW = 60
"""How many folded characters may stand between the name of a table's row and its number."""
COLUMN = 250
"""How many folded characters may stand between the heading of a table and the row."""
LIGATURE = re.compile(r"ff[ilt]|f[fbhijklt]")
"""Letters that fonts draw as one sign, which texts drawn out of a PDF lose."""


class FoldedText:
    """A text with what counts nothing left out, and where each character stood."""

    def __init__(self, text):
        self.source = text
        raw = []
        for position, character in enumerate(text):
            for plain in unicodedata.normalize("NFKC", character):
                kind = unicodedata.category(plain)
                if plain.isspace():
                    folded = "\n" if plain in "\n\f\v\r" else " "
                elif kind in ("Cf", "Cc", "Co", "Cn") or plain == "\ufffd":
                    continue
                elif kind == "Pd" or plain == "\u2212":
                    folded = "-"
                elif plain.isalnum() or plain in ".,%":
                    folded = plain.casefold()
                else:
                    folded = "·"
                raw += [(part, position) for part in folded]
        kept = _without_idle(raw)
        self.text = "".join(character for character, _ in kept)
        self.origins = [position for _, position in kept]

    def find(self, pattern):
        """Yields where a pattern of `figure_pattern` stands: (start, end) in the original text."""
        for match in pattern.finditer(self.text):
            if _stands_alone(self.text, match):
                yield self.origins[match.start()], self.origins[match.end() - 1] + 1


def _without_idle(raw):
    """Drops white space, signs and hyphens that do not belong to a number."""
    kept = []
    for index, (character, position) in enumerate(raw):
        if character == "·":
            continue
        if character.isspace():
            # Between digits it tells numbers apart.
            if kept and kept[-1][0].isspace():
                if character == "\n":
                    kept[-1] = (character, position)
            elif kept and kept[-1][0].isdigit():
                kept.append((character, position))
            continue
        if character in ".,-":
            before = _beside(raw, index, -1, over_space=character == "-")
            after = _beside(raw, index, 1, over_space=character == "-")
            if not (before.isdigit() and after.isdigit()):
                continue
            if character == "." and _groups_thousands(raw, index):
                continue
            if character == "-" and kept[-1][0].isspace():
                kept.pop()
        elif kept and kept[-1][0].isspace() and not character.isdigit():
            kept.pop()
        kept.append((character, position))
    while kept and kept[-1][0].isspace():
        kept.pop()
    # White space behind the dash of a range goes like that before it.
    return [pair for index, pair in enumerate(kept)
            if not (pair[0].isspace() and index and kept[index - 1][0] == "-")]


def _beside(raw, index, step, over_space):
    """Returns the character beside one, over white space where it counts nothing."""
    index += step
    while over_space and 0 <= index < len(raw) and raw[index][0].isspace():
        index += step
    return raw[index][0] if 0 <= index < len(raw) else ""


def _groups_thousands(raw, index):
    """Whether a point stands before exactly three digits, as in 1.234."""
    digits = [character.isdigit() for character, _ in raw[index + 1:index + 5]]
    return digits[:3] == [True] * 3 and digits[3:] != [True]


def _stands_alone(text, match):
    """Whether the numbers at both ends of a match are whole ones."""
    found = match.group()
    before = text[max(0, match.start() - 3):match.start()]
    after = text[match.end():match.end() + 2]
    if found[0].isdigit():
        if re.search(r"\d[.,]?\Z", before):
            return False
        # "1 3 5" is a letter-spaced 135, where 35 does not stand.
        if re.search(r"\d \Z", before) and re.match(r"\d \d", found):
            return False
        if re.search(r"(?<!\d)\d \Z", before) and re.match(r"\d(?![ \d])", found):
            return False
    if found[-1].isdigit():
        if re.match(r"[.,]?\d", after):
            return False
        if re.match(r" \d", after) and re.search(r"\d \d\Z", found):
            return False
    return True


def _pattern(words):
    """Returns the regular expression of words: letters of ligatures may be lost.

    Capitals are not set with ligatures: of "KFF" nothing may be lost.
    """
    folded = FoldedText(words)
    parts = []
    index = 0
    while index < len(folded.text):
        character = folded.text[index]
        ligature = LIGATURE.match(folded.text, index)
        if ligature and words[folded.origins[index]].islower():
            whole = ligature.group()
            parts.append(f"(?:{whole}|{whole[-1]}|)")
            index = ligature.end()
            continue
        if character.isspace():
            parts.append(r"[ \n]")
        elif character.isdigit() and folded.text[index + 1:index + 2].isdigit():
            parts.append(character + " ?")
        else:
            parts.append(re.escape(character))
        index += 1
    return "".join(parts)


def _joined(pieces, reach):
    """Returns the expression of pieces with at most so many characters between them."""
    patterns = [pattern for pattern in map(_pattern, pieces) if pattern]
    result = patterns[0]
    for pattern, between in zip(patterns[1:], reach):
        # A number between others is a whole one.
        before = r"(?<![\d.,])" if pattern[0].isdigit() else ""
        after = r"(?![.,]?\d)" if pattern[-1].isdigit() else ""
        result += f"(?s:.{{0,{between}}}?){before}{pattern}{after}"
    return result


def figure_pattern(figure):
    """Returns what finds a figure as printed; around a gap (…) both parts must stand in order."""
    pieces = [piece for piece in re.split(r"…|\.\.\.", figure) if FoldedText(piece).text]
    return re.compile(_joined(pieces, [GAP] * len(pieces)))


def table_pattern(figure):
    """Returns what finds "Heading: Row 12" in a table whose parts stand apart, or None."""
    match = re.fullmatch(r"([^:]+): (.*\D) (\d\S*)", figure)
    return match and re.compile(_joined(match.groups(), [COLUMN, ROW]))


def title_pattern(title):
    """Returns what finds a title, its words in order with small words between, or None."""
    words = [word for word in re.findall(r"\w+", title) if len(word) > 3 or word.isdigit()]
    return re.compile(_joined(words, [25] * len(words))) if len(words) > 1 else None


class Pages:
    """Where the pages of a text begin, as far as it tells.

    Form feeds say it exactly, and so does a table of pages and the words that each begins with. Else
    page numbers that the text prints at heads and feet ("17Anbefalinger", "SIDE 20") say it roughly:
    what stands between two of them is on one of the pages from the first to the second.
    """

    def __init__(self, text, begins=None):
        self.starts, self.labels, self.kind = [], [], "none"
        if begins:
            self._place(FoldedText(text), begins)
            self.kind = "exact"
        elif "\f" in text:
            self.starts = [0] + [match.end() for match in re.finditer("\f", text)]
            self.labels = [[("", page)] for page in range(1, len(self.starts) + 1)]
            self.kind = "exact"
        else:
            self._read_marks(text)

    def _place(self, folded, begins):
        position = 0
        for label, words in begins.items():
            found = next((start for start, _ in folded.find(figure_pattern(words))
                          if start >= position), None)
            if found is None:
                raise ValueError(f"page {label} does not begin with '{words}' in this text")
            position = found + 1
            self.starts.append(found)
            self.labels.append(pages_of(label))

    def _read_marks(self, text):
        mark = re.compile(r"^[ \t]*(?:(?:side|page)[ \t]+(\d{1,3})\b|(\d{1,3})(?=[^\W\d_]))",
                          re.IGNORECASE | re.MULTILINE)
        marks = [(match.start(), int(match.group(1) or match.group(2)))
                 for match in mark.finditer(text)]
        if len(marks) < 3:
            return
        self.kind = "rough"
        ends = marks[1:] + [(len(text), None)]
        for (start, page), (_, following) in zip(marks, ends):
            # Numbers that begin again belong to another part, such as an annex.
            last = following if following and following >= page else page + 99
            self.starts.append(start)
            self.labels.append([("", number) for number in range(page, last + 1)])

    def at(self, position):
        """Returns the pages on which a place may be: a list of (part, number), empty if unknown."""
        index = bisect.bisect_right(self.starts, position) - 1
        return self.labels[index] if index >= 0 else []


def pages_of(label):
    """Returns the pages that a label names: "37-38", "50, 53", "46; Bilag 1, 21"."""
    result, part = [], ""
    for piece in re.split(r"[,;]\s*", label):
        match = re.fullmatch(r"(\d+)(?:\s*[-–]\s*(\d+))?", piece.strip())
        if match:
            first = int(match.group(1))
            result += [(part, page) for page in range(first, int(match.group(2) or first) + 1)]
        else:
            part = piece.strip()
    return result


def label_of(pages):
    """Returns what a reader calls some pages of one place."""
    if not pages:
        return "?"
    (part, first), (_, last) = pages[0], pages[-1]
    text = str(first) if first == last else f"{first}-{last}"
    return f"{part}, {text}" if part else text
