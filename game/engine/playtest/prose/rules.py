"""Takes displayed lines and the story's style; finds what breaks a rule within a line or scene."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from game.engine.core.diagnostics import Diagnostic, Severity
from game.engine.playtest.prose.lines import HOLE, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.content.style_models import Phrase, Style
    from game.engine.core.diagnostics import Span
    from game.engine.playtest.prose.lines import ShownLine

_SENTENCE: Final = re.compile(r"[^.!?]+[.!?]+")


def worn_phrases(lines: list[ShownLine], style: Style) -> Iterator[Diagnostic]:
    """PROSE001 a phrase that is refused, PROSE002 one too many of a phrase in its scene."""
    for rule in style.phrases:
        seen: dict[str, int] = defaultdict(int)
        for line in lines:
            if rule.where not in {"all", line.kind}:
                continue
            for text, at in _matches(line, rule.find):
                seen[line.scene] += 1
                if rule.per_scene is None or seen[line.scene] > rule.per_scene:
                    yield _worn(rule, text, at)


def _worn(rule: Phrase, text: str, at: Span) -> Diagnostic:
    why = f" ({rule.why})" if rule.why else ""
    if rule.per_scene is None:
        return Diagnostic("PROSE001", f"{_short(text)!r} is worn{why}", at)
    allowed = f"more than {rule.per_scene} in a scene" if rule.per_scene else "better without"
    message = f"{_short(text)!r}: {allowed}{why}"
    return Diagnostic("PROSE002", message, at, Severity.WARNING)


def rations(lines: list[ShownLine], style: Style) -> Iterator[Diagnostic]:
    """PROSE003 something comes oftener than the whole text, or its speaker, is given."""
    for ration in style.rations:
        all_of_it = 0
        by_speaker: dict[str, int] = defaultdict(int)
        for line in lines:
            for text, at in _matches(line, ration.find):
                all_of_it += 1
                by_speaker[line.speaker] += 1
                share = ration.speakers.get(line.speaker)
                if all_of_it > ration.most:
                    message = f"{text!r}: {ration.most} in the whole text, this is no. {all_of_it}"
                    yield Diagnostic("PROSE003", message, at)
                elif share is not None and by_speaker[line.speaker] > share:
                    message = f"{text!r}: {line.speaker} has {share} in the whole text"
                    yield Diagnostic("PROSE003", message, at)


def long_lines(lines: list[ShownLine], style: Style) -> Iterator[Diagnostic]:
    """PROSE004 a line (not a card) of too many words, PROSE005 a choice of too many characters."""
    for line in lines:
        for wording in line.wordings:
            count = len(words_of(wording.text))
            if line.kind == "choice" and len(wording.text) > style.choice_characters:
                message = (
                    f"a choice of {len(wording.text)} characters; at most {style.choice_characters}"
                )
                yield Diagnostic("PROSE005", message, line.at)
                break
            if count > style.line_words and line.kind != "card":
                message = f"a line of {count} words; at most {style.line_words}"
                yield Diagnostic("PROSE004", message, line.at)
                break


def dashes(lines: list[ShownLine], _style: Style) -> Iterator[Diagnostic]:
    """PROSE006 an em dash."""
    for line in lines:
        for _, at in _matches(line, "\u2014"):
            yield Diagnostic("PROSE006", "an em dash", at, hint="a full stop, comma or colon does")


def similes(lines: list[ShownLine], style: Style) -> Iterator[Diagnostic]:
    """PROSE007 two similes in a line, PROSE008 more in a scene than its words allow."""
    words: dict[str, int] = defaultdict(int)
    found: dict[str, list[Span]] = defaultdict(list)
    for line in lines:
        words[line.scene] += line.words
        here = list(_matches(line, style.simile))
        found[line.scene] += [at for _, at in here]
        if any(len(_find(style.simile, w.text)) > 1 for w in line.wordings):
            yield Diagnostic("PROSE007", "two similes in one line", here[1][1])
    for scene, places in found.items():
        allowed = max(1, words[scene] // style.similes_every)
        for at in places[allowed:]:
            message = f"simile no. {places.index(at) + 1} in {words[scene]} words; {allowed} fit"
            yield Diagnostic("PROSE008", message, at, Severity.WARNING)


def drumrolls(lines: list[ShownLine], style: Style) -> Iterator[Diagnostic]:
    """PROSE009 several very short sentences in a row, in narration."""
    wanted, fewer = style.drumroll
    for line in lines:
        if line.kind != "narration":
            continue
        run = 0
        for sentence in _SENTENCE.finditer(line.wordings[0].text):
            run = run + 1 if len(words_of(sentence.group())) < fewer else 0
            if run == wanted:
                message = f"{wanted} sentences in a row of fewer than {fewer} words"
                at = line.wordings[0].at(sentence.start())
                yield Diagnostic("PROSE009", message, at, Severity.WARNING)


def menus(lines: list[ShownLine], style: Style) -> Iterator[Diagnostic]:
    """PROSE010 a menu of nice: options that begin, end or measure alike."""
    together: dict[str, list[ShownLine]] = defaultdict(list)
    for line in lines:
        if line.kind == "choice":
            together[line.menu].append(line)
    for options in together.values():
        texts = [option.wordings[0].text for option in options]
        if len(texts) >= 3 and (alike := _alike(texts, style.menu_lengths)):
            message = f"the {len(texts)} options of this menu {alike}"
            yield Diagnostic("PROSE010", message, options[0].at, Severity.WARNING)


def _alike(texts: list[str], close: int) -> str:
    firsts = {(words_of(text) or [""])[0].lower() for text in texts}
    lengths = [len(text) for text in texts]
    if len(firsts) == 1:
        return f"all begin with {firsts.pop()!r}"
    if all(text.endswith("?") for text in texts):
        return "are all questions"
    if max(lengths) - min(lengths) <= close:
        return f"lie within {close} characters of one length"
    return ""


def repetitions(
    lines: list[ShownLine], style: Style, callbacks: Iterable[tuple[str, int]]
) -> Iterator[Diagnostic]:
    """PROSE011 words in a row that another scene has too; *callbacks* are lines that may."""
    free = set(callbacks)
    first: dict[tuple[str, ...], Span] = {}
    for line in lines:
        if line.kind == "function":
            continue  # shown by scenes, which are looked at by themselves
        for wording in line.wordings:
            told = False
            for words, offset in _grams(wording.text, style.repeated_words):
                before = first.setdefault(words, line.at)
                if before.file == line.scene or told:
                    continue
                if free.isdisjoint({(before.file, before.line), (line.at.file, line.at.line)}):
                    told = True  # once a line: the grams after it overlap this one
                    message = f"'{' '.join(words)}' stands in {before.file}:{before.line} too"
                    hint = "on purpose: end the line with  // callback: …"
                    yield Diagnostic("PROSE011", message, wording.at(offset), hint=hint)


def _grams(text: str, size: int) -> Iterator[tuple[tuple[str, ...], int]]:
    start = 0
    for part in text.split(HOLE):
        words = [(m.group().lower(), m.start()) for m in re.finditer(r"[^\W_]+(?:'[^\W_]+)*", part)]
        for i in range(len(words) - size + 1):
            yield tuple(word for word, _ in words[i : i + size]), start + words[i][1]
        start += len(part) + 1


def _matches(line: ShownLine, pattern: str) -> Iterator[tuple[str, Span]]:
    """What matches in any wording of the line, each place once."""
    seen: set[Span] = set()
    for wording in line.wordings:
        for match in _find(pattern, wording.text):
            at = wording.at(match.start())
            if at not in seen:
                seen.add(at)
                yield match.group(), at


def _find(pattern: str, text: str) -> list[re.Match[str]]:
    return list(re.finditer(pattern, text, re.IGNORECASE))


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:37]}..."
